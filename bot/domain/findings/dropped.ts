import { z } from 'zod';

const namesSomebody = 'Names a child or a member of staff';

/** Why a finding may be left out of a letter when it is imported, or in other words. */
export const dropReasons = [
  'Not a finding',
  'Said twice in this document',
  'Already in an earlier letter',
  namesSomebody,
  'Not about this council',
] as const;

/** What was left out of a letter. */
export const droppedSchema = z.object({
  /** Null where the words are not kept, as they name somebody. */
  text: z.string().nullable(),
  reason: z.string(),
});
export type Dropped = z.infer<typeof droppedSchema>;

/** Who is named in what was left out is kept nowhere, or leaving it out would be no help to them. */
export function withoutNames({ text, reason }: Dropped): Dropped {
  return { text: reason === namesSomebody ? null : text, reason };
}
