import { listWords } from '../../../../bot/contract/list-words.ts';
import type { RemindPreviewView } from '../../../../bot/contract/reach.ts';

const named = 3;

/** "Ruth Adeyemi: is away", "Kate Rahman, Joe Clarke and 40 more: …": one line for each reason. */
export function skippedGroups(skipped: RemindPreviewView['skipped']): string[] {
  const groups = Map.groupBy(skipped, ({ why }) => why);
  return [...groups].map(([why, people]) => {
    const names = people.slice(0, named).map(({ name }) => name);
    const more = people.length - names.length;
    return `${listWords(more > 0 ? [...names, `${more} more`] : names)}: ${why}`;
  });
}
