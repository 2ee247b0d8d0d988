import { z } from 'zod';
import { eventKinds } from '../domain/subscriptions/event-kinds.ts';

/** A notice of a subscription, as Settings show it. Instants are ISO in UTC. */
export const noticeViewSchema = z.object({
  id: z.string(),
  words: z.string(),
  at: z.string(),
  state: z.enum(['waiting', 'sent', 'set-aside']),
  tries: z.number().int(),
  lastTriedAt: z.string().nullable(),
  nextTryAt: z.string().nullable(),
  outcome: z.string().nullable(),
});
export type NoticeView = z.infer<typeof noticeViewSchema>;

/** Who is told of what happens, as Settings show it: never the address. */
export const subscriptionViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  form: z.enum(['events', 'cards']),
  host: z.string(),
  kinds: z.array(z.enum(eventKinds)),
  visitId: z.string().nullable(),
  state: z.enum(['active', 'paused']),
  pausedBecause: z.string().nullable(),
  owner: z.string(),
  createdAt: z.string(),
  waiting: z.number().int(),
  setAside: z.number().int(),
  /** The latest first, ten at most; what waits or failed before what arrived. */
  notices: z.array(noticeViewSchema),
});
export type SubscriptionView = z.infer<typeof subscriptionViewSchema>;

export const subscriptionsSchema = z.object({
  subscriptions: z.array(subscriptionViewSchema),
  /** What can be heard of, in the order in which it is offered. */
  kinds: z.array(z.object({ key: z.enum(eventKinds), words: z.string() })),
});
export type SubscriptionsView = z.infer<typeof subscriptionsSchema>;

export const createSubscriptionSchema = z.object({
  name: z.string().trim().min(2, 'Give it a name').max(60),
  form: z.enum(['events', 'cards']),
  address: z.string().trim().min(1, 'Paste the address').max(2_000),
  kinds: z.array(z.enum(eventKinds)).min(1, 'Choose what it hears of'),
  visitId: z.string().nullable(),
});
export type CreateSubscription = z.infer<typeof createSubscriptionSchema>;

/** The secret that signs is here once and never again. */
export const createdSubscriptionSchema = z.object({ id: z.string(), secret: z.string() });
export type CreatedSubscription = z.infer<typeof createdSubscriptionSchema>;

export const changeSubscriptionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  /** Sends again what happened since then, whatever became of it. */
  z.object({ kind: z.literal('replay'), since: z.iso.datetime({ offset: true }) }),
  z.object({ kind: z.literal('remove') }),
]);
export type ChangeSubscription = z.infer<typeof changeSubscriptionSchema>;

/** Whether a test arrived, and what was answered, in words. */
export const testedSubscriptionSchema = z.object({ arrived: z.boolean(), words: z.string() });
export type TestedSubscription = z.infer<typeof testedSubscriptionSchema>;
