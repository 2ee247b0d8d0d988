import { z } from 'zod';
import { dropReasons } from '../domain/findings/dropped.ts';
import { readingSchema } from './reading.ts';
import { screeningAnswerSchema } from './screening.ts';

/** What a person says of a finding of a letter that is on record. */
const findingFieldsSchema = z.object({
  kind: readingSchema.shape.findings.element.shape.kind,
  text: z.string().trim().min(3).max(5_000),
  subItems: z.array(z.string().trim().min(1).max(2_000)).max(100),
  /** Left out where it has its letter's. */
  theme: readingSchema.shape.theme.optional(),
  screened: screeningAnswerSchema,
});

/** Puts a finding right: all of it as it should be. */
export const correctFindingSchema = findingFieldsSchema.extend({
  /** The finding's own, as it was looked at. */
  revision: z.number().int(),
  /** Why it is in other words; needed where it is. */
  reason: z.string().trim().max(200).default(''),
  /** The words as they were read name somebody, and are not kept. */
  forgets: z.boolean().default(false),
});
export type CorrectFinding = z.infer<typeof correctFindingSchema>;

/** Adds a finding that the reader had left out. */
export const addFindingSchema = findingFieldsSchema.extend({
  /** Made once by whoever asks (a UUID): the same request twice adds one finding. */
  requestId: z.uuid(),
});
export type AddFinding = z.infer<typeof addFindingSchema>;

/** Takes a finding out of its letter. */
export const dropFindingSchema = z.object({
  /** The finding's own, as it was looked at. */
  revision: z.number().int(),
  reason: z.enum(dropReasons),
});
export type DropFinding = z.infer<typeof dropFindingSchema>;

/** Takes a letter that should not have been saved off the record. */
export const withdrawLetterSchema = z.object({
  /** The letter's own, as it was looked at: one that was imported anew since is another. */
  importedAt: z.string(),
  reason: z.string().trim().min(3).max(500),
  screened: screeningAnswerSchema,
});
export type WithdrawLetter = z.infer<typeof withdrawLetterSchema>;
