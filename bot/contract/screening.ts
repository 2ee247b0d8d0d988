import * as z from 'zod/mini';

/**
 * What a writer chose who was shown what their text seems to hold: `changed` (they have taken it
 * out), `kept` (it is not what it seems). Left out by whoever has not been asked yet.
 */
export const screeningAnswerSchema = z.optional(z.enum(['changed', 'kept']));
export type ScreeningAnswer = z.infer<typeof screeningAnswerSchema>;
