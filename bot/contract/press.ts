import { z } from 'zod';

/** What became of a press, as one sentence for a toast; `changed` is false when it was already so. */
export const pressOutcomeSchema = z.object({ changed: z.boolean(), notice: z.string() });
export type PressOutcome = z.infer<typeof pressOutcomeSchema>;
