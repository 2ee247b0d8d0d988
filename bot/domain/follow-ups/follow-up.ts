import { z } from 'zod';

/**
 * Open until somebody starts; awaiting agreement where the council has a second person agree to
 * every closing. Reopened is open again, and says so.
 */
export const followUpStates = [
  'open',
  'in-progress',
  'awaiting-agreement',
  'closed',
  'reopened',
] as const;

const done = z.object({ by: z.string(), at: z.string() });

const stepSchema = z.object({
  id: z.string(),
  title: z.string(),
  due: z.iso.date().nullable(),
  done: done.nullable(),
});
export type Step = z.infer<typeof stepSchema>;

const redatingSchema = done.extend({
  from: z.iso.date(),
  to: z.iso.date(),
  reason: z.string(),
});

const evidenceSchema = done.extend({ id: z.string(), title: z.string(), url: z.string() });

const measureSchema = z.object({
  title: z.string(),
  unit: z.string(),
  target: z.number().nullable(),
  values: z.array(done.extend({ id: z.string(), day: z.iso.date(), value: z.number() })),
});

const noteSchema = done.extend({ id: z.string(), text: z.string() });

/**
 * An action from a finding. The original due day is kept when `due` moves, and every move with its
 * reason. Fields with a default are younger than the first follow-ups.
 */
export const followUpSchema = z.object({
  id: z.string(),
  findingId: z.string(),
  action: z.string(),
  ownerId: z.string(),
  deputyId: z.string().nullable().default(null),
  due: z.iso.date(),
  originalDue: z.iso.date(),
  redatings: z.array(redatingSchema).default([]),
  state: z.enum(followUpStates).default('open'),
  /** Who brought it into its state, and when; null while it is as it was made. */
  since: done.nullable().default(null),
  /** What happens next, as somebody said it; null leaves it to the first step that is not done. */
  next: z.string().nullable().default(null),
  steps: z.array(stepSchema).default([]),
  evidence: z.array(evidenceSchema).default([]),
  measure: measureSchema.nullable().default(null),
  notes: z.array(noteSchema).default([]),
  /** The board or committee that looks at it ("Improvement Board"). */
  reviewingBody: z.string().nullable().default(null),
  /** The one follow-up that has to be closed first. */
  dependsOn: z.string().nullable().default(null),
  /** Who asked for it to be closed, or closed it, with what they said. */
  closing: done.extend({ words: z.string() }).nullable().default(null),
  /** The second person, where the council wants one. */
  agreement: done.nullable().default(null),
  createdAt: z.string(),
  createdBy: z.string(),
  /** Counts the changes, so that nobody decides on what they have not seen. */
  revision: z.number().int().default(1),
  changedBy: z.string().nullable().default(null),
  /** The latest requests that were carried out: the same one twice changes nothing. */
  requests: z.array(z.string()).default([]),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** Since when it has been in its state, and by whom. */
export function sinceOf({ since, createdBy, createdAt }: FollowUp): { by: string; at: string } {
  return since ?? { by: createdBy, at: createdAt };
}

/** What happens next: as somebody said, else the first step that is not done; null when neither is. */
export function nextOf({ next, steps }: Pick<FollowUp, 'next' | 'steps'>): string | null {
  return next ?? steps.find(({ done: finished }) => finished === null)?.title ?? null;
}
