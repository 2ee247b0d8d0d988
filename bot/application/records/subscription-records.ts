import { z } from 'zod';
import { noticeSchema, type Notice } from '../../domain/subscriptions/notice.ts';
import { subscriptionSchema, type Subscription } from '../../domain/subscriptions/subscription.ts';
import type { RecordType } from './record.ts';

// In partition {council}.

export const subscriptionRecord: RecordType<Subscription> = {
  type: 'subscription',
  version: 1,
  schema: subscriptionSchema,
  idOf: (subscription) => subscription.id,
};

export const noticeRecord: RecordType<Notice> = {
  type: 'notice',
  version: 1,
  schema: noticeSchema,
  idOf: ({ subscriptionId, eventId }) => `${subscriptionId}.${eventId}`,
};

const readUpToSchema = z.object({
  subscriptionId: z.string(),
  /** By lane, the id of the last event behind which nothing can come in any more. */
  lanes: z.record(z.string(), z.string()),
});
export type ReadUpTo = z.infer<typeof readUpToSchema>;

/** How far the events have been read for a subscription. */
export const readUpToRecord: RecordType<ReadUpTo> = {
  type: 'read-up-to',
  version: 1,
  schema: readUpToSchema,
  idOf: ({ subscriptionId }) => subscriptionId,
};

const overdueMarkSchema = z.object({
  /** What is overdue, and since when: moved and overdue again, it is news again. */
  key: z.string(),
});

/** Says that it has been told that something is overdue; beside what is overdue. */
export const overdueMarkRecord: RecordType<z.infer<typeof overdueMarkSchema>> = {
  type: 'overdue-mark',
  version: 1,
  schema: overdueMarkSchema,
  idOf: ({ key }) => key,
};
