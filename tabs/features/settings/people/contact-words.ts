import type { PersonRow } from './people-rows.ts';

/** Whether Visit Ready can write to somebody, as the list says it. */
export const contactWords: Readonly<Record<NonNullable<PersonRow['contact']>, string>> = {
  chat: 'Has a chat with Visit Ready',
  team: 'In a team with Visit Ready',
  removed: 'Has removed Visit Ready',
  unknown: 'Not in a team: cannot be told in Teams',
};
