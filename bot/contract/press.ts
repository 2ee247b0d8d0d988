import * as z from 'zod/mini';
import { presses } from '../domain/readiness/press.ts';
import { screeningAnswerSchema } from './screening.ts';

export const pressSchema = z.enum(presses);
export type Press = z.infer<typeof pressSchema>;

/** What goes with a press: why an item is blocked, or does not apply. */
export const pressReasonSchema = z.object({
  reason: z.string().check(z.trim(), z.minLength(3, 'Say why, in a few words'), z.maxLength(300)),
  screened: screeningAnswerSchema,
});

/** What became of a press, as one sentence for a toast; `changed` is false when it was already so. */
export const pressOutcomeSchema = z.object({ changed: z.boolean(), notice: z.string() });
export type PressOutcome = z.infer<typeof pressOutcomeSchema>;
