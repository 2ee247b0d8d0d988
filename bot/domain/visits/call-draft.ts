import { z } from 'zod';
import { allAtOnce, plannedReleasesSchema } from '../telling/planned-release.ts';
import { visitTypeKeys } from '../framework/visit-type.ts';

/**
 * A call as far as it is known, kept while somebody fills in the form, so that an interruption
 * loses nothing. `call` is London wall-clock time (`YYYY-MM-DDTHH:MM`).
 */
export const callDraftSchema = z.object({
  id: z.string(),
  startedBy: z.string(),
  startedAt: z.string(),
  type: z.enum(visitTypeKeys).nullable(),
  theme: z.string().nullable(),
  call: z.string().nullable(),
  /** Of a call whose time is not known yet, its day; of one whose day is not, its time (`HH:MM`). */
  callDay: z.iso.date().optional(),
  callTime: z.string().optional(),
  fieldworkStart: z.iso.date().nullable(),
  fieldworkEnd: z.iso.date().nullable(),
  /** The lead inspector’s name, once it is known. */
  lead: z.string().max(100).optional(),
  /** Somebody has said that days off or long fieldwork are meant. */
  meant: z.boolean(),
  /** When the announcement's later waves are to go out. */
  releases: plannedReleasesSchema.default(allAtOnce),
  /** Another system has drafted it, and nobody has taken it up yet. */
  proposed: z.boolean().default(false),
  /** Somebody has put it away; changing it takes it out again. */
  putAway: z.boolean().optional(),
  /** The visit whose announcement it puts right; null for a new one. */
  corrects: z.string().nullable().default(null),
});
export type CallDraft = z.infer<typeof callDraftSchema>;

/** A draft with all that an announcement needs. */
export interface CompleteCall extends CallDraft {
  readonly type: NonNullable<CallDraft['type']>;
  readonly call: string;
  readonly fieldworkStart: string;
  readonly fieldworkEnd: string;
}
