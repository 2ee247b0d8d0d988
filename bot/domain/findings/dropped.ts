import { z } from 'zod';

const namesSomebody = 'Names a child or a member of staff';

/** Why a finding may be left out of a letter, when it is imported or later. */
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
  /** Who left it out of a letter that was saved with it, when, and which it was. */
  since: z.object({ by: z.string(), at: z.string(), findingId: z.string() }).optional(),
});
export type Dropped = z.infer<typeof droppedSchema>;

/** Who is named in what was left out is kept nowhere, or leaving it out would be no help to them. */
export function withoutNames<One extends Pick<Dropped, 'text' | 'reason'>>(dropped: One): One {
  return dropped.reason === namesSomebody ? { ...dropped, text: null } : dropped;
}
