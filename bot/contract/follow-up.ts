import { z } from 'zod';
import { followUpChangeSchema } from '../domain/follow-ups/changes.ts';
import { followUpStates } from '../domain/follow-ups/follow-up.ts';
import { clockSchema } from './clock.ts';
import { publicationSchema } from './letter.ts';
import { ratingSchema } from './rating.ts';
import { screeningAnswerSchema } from './screening.ts';

const personSchema = z.object({ id: z.string(), name: z.string() });
/** Who did something (by name) and when (ISO instant). */
const doneSchema = z.object({ by: z.string(), at: z.string() });

const stepSchema = z.object({
  id: z.string(),
  title: z.string(),
  due: z.string().nullable(),
  done: doneSchema.nullable(),
  overdue: z.boolean(),
});
export type StepView = z.infer<typeof stepSchema>;

const measureSchema = z.object({
  title: z.string(),
  unit: z.string(),
  target: z.number().nullable(),
  /** By day, the earliest first. */
  values: z.array(doneSchema.extend({ id: z.string(), day: z.string(), value: z.number() })),
});
export type MeasureView = z.infer<typeof measureSchema>;

/** An action from a finding. Days are `YYYY-MM-DD` in London. */
export const followUpSchema = z.object({
  id: z.string(),
  findingId: z.string(),
  findingText: z.string(),
  findingKind: z.enum(['strength', 'area-for-improvement', 'priority-action', 'headline']),
  theme: z.string().nullable(),
  themeTitle: z.string().nullable(),
  letterId: z.string().nullable(),
  letterTitle: z.string(),
  documentDate: z.string().nullable(),
  /** From a letter that has not been published: for the core group alone. */
  embargoed: z.boolean(),
  /** How far the letter is that it is from. */
  publication: publicationSchema,
  action: z.string(),
  owner: personSchema,
  /** Not closed, and the owner has left: somebody has to give it on. */
  ownerLeft: z.boolean(),
  deputy: personSchema.nullable(),
  due: z.string(),
  originalDue: z.string(),
  redatings: z.array(doneSchema.extend({ from: z.string(), to: z.string(), reason: z.string() })),
  /** By written rule (bot/domain/follow-ups/rating.ts): `words` has the distance. Null once closed. */
  rating: z.nullable(ratingSchema),
  /** Its due day has passed, and it is not closed. A missed clock alone is not that. */
  overdue: z.boolean(),
  state: z.enum(followUpStates),
  since: doneSchema,
  next: z.string().nullable(),
  steps: z.array(stepSchema),
  evidence: z.array(doneSchema.extend({ id: z.string(), title: z.string(), url: z.string() })),
  measure: measureSchema.nullable(),
  /** The latest first. */
  notes: z.array(doneSchema.extend({ id: z.string(), text: z.string() })),
  reviewingBody: z.string().nullable(),
  /** What has to be closed first; `action` is null where the viewer may not see it. */
  dependsOn: z
    .object({ id: z.string(), action: z.string().nullable(), closed: z.boolean() })
    .nullable(),
  closing: doneSchema.extend({ words: z.string() }).nullable(),
  agreement: doneSchema.nullable(),
  /** The statutory clocks of an area for priority action. */
  clocks: z.array(clockSchema),
  /** What they cannot start without: a letter joined with its visit, or its day of receipt. */
  clocksLack: z.enum(['visit', 'receipt']).nullable(),
  /** The visit that the letter is about, where the clocks of one run or wait. */
  clocksVisitId: z.string().nullable(),
  createdAt: z.string(),
  createdBy: z.string(),
  revision: z.number(),
});
export type FollowUpView = z.infer<typeof followUpSchema>;

export const createFollowUpSchema = z.object({
  /** Made once by whoever asks (a UUID): the same request twice makes one follow-up. */
  requestId: z.uuid(),
  action: z.string().trim().min(3).max(500),
  ownerId: z.string().min(1),
  due: z.iso.date(),
  screened: screeningAnswerSchema,
});
export type CreateFollowUp = z.infer<typeof createFollowUpSchema>;

/** Gives all that a leaver has not closed to somebody else. */
export const giveOnFollowUpsSchema = z.object({
  /** Made once by whoever asks (a UUID): the same request twice gives each on once. */
  requestId: z.uuid(),
  fromId: z.string().min(1),
  toId: z.string().min(1),
});
export type GiveOnFollowUps = z.infer<typeof giveOnFollowUpsSchema>;

export const changeFollowUpSchema = z.object({
  /** Made once by whoever asks (a UUID): the same request twice changes it once. */
  requestId: z.uuid(),
  /** The revision that the change was decided on. */
  revision: z.number().int(),
  change: followUpChangeSchema,
  screened: screeningAnswerSchema,
});
export type ChangeFollowUp = z.infer<typeof changeFollowUpSchema>;

/** One follow-up with its history and what the viewer may do with it. */
export const followUpDetailSchema = z.object({
  followUp: followUpSchema,
  /** The latest first. */
  history: z.array(doneSchema.extend({ words: z.string() })),
  may: z.object({
    /** Notes, steps, evidence, values, dates, closing. */
    progress: z.boolean(),
    /** Action, owner, deputy, reviewing body, dependency, measure. */
    edit: z.boolean(),
    agree: z.boolean(),
    /** That what a clock asks for was sent, and the day of receipt. */
    recordSent: z.boolean(),
    reopen: z.boolean(),
  }),
  /** Whether the council has a second person agree to every closing. */
  needsAgreement: z.boolean(),
});
export type FollowUpDetail = z.infer<typeof followUpDetailSchema>;

export const followUpSettingsSchema = z.object({ needsAgreement: z.boolean() });
export type FollowUpSettings = z.infer<typeof followUpSettingsSchema>;
