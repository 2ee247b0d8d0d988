import * as z from 'zod/mini';
import { screeningAnswerSchema } from './screening.ts';

/** Something that the viewer could do with the visit now, for a menu and its dialog. */
export const possibleMoveSchema = z.object({
  key: z.string(),
  /** "Move the dates", "Cancel the visit". */
  title: z.string(),
  needsReason: z.boolean(),
  /** New fieldwork dates come with it. */
  needsDates: z.boolean(),
  /** The day on which the letter or report was received may come with it. */
  asksReceived: z.boolean(),
  /** It is made for that day alone. */
  needsReceived: z.boolean(),
  /**
   * Whether the letter is said to name an area for priority action, as the viewer may know it; null
   * where that is not asked.
   */
  namesPriorityAction: z.nullable(z.boolean()),
  /** Everybody is sent a message about it; the dialog says so before it is confirmed. */
  tellsPeople: z.boolean(),
});
export type PossibleMove = z.infer<typeof possibleMoveSchema>;

/** A move that was made, for the history of a visit. */
export const moveViewSchema = z.object({
  key: z.string(),
  /** "Dates moved: Tue 6 and Wed 7 Feb, before Tue 30 and Wed 31 Jan". */
  fact: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.nullable(z.string()),
});
export type MoveView = z.infer<typeof moveViewSchema>;

export const moveVisitSchema = z.object({
  move: z.string().check(z.minLength(1)),
  reason: z.nullable(z.string().check(z.trim(), z.maxLength(500))),
  fieldwork: z.nullable(z.object({ start: z.iso.date(), end: z.iso.date() })),
  /** Somebody has said that days off or long fieldwork are meant. */
  meant: z.optional(z.boolean()),
  received: z.nullable(z.iso.date()),
  /** Whether the letter names an area for priority action; left out: as it was said before. */
  priorityAction: z.optional(z.boolean()),
  screened: screeningAnswerSchema,
});
export type MoveVisit = z.infer<typeof moveVisitSchema>;
