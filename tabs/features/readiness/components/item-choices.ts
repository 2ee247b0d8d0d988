import type { Press } from '../../../../bot/contract/press.ts';
import type { ItemView } from '../../../../bot/contract/readiness.ts';

/** An entry of an item's menu; dots say that something is asked first. */
export interface ItemChoice {
  press: Press;
  words: string;
}

/** What may be said of an item besides Done and Undo, by the person who looks. */
export function itemChoices({ standing, reason, ...may }: ItemView): ItemChoice[] {
  if (standing === 'done' || !may.mayComplete) return [];
  if (standing === 'not-applicable') {
    return may.mayExclude ? [{ press: 'include', words: 'It applies after all' }] : [];
  }
  const blocking: ItemChoice[] =
    reason === null
      ? [{ press: 'block', words: 'Blocked…' }]
      : [
          { press: 'unblock', words: 'Not blocked any more' },
          { press: 'block', words: 'Change what blocks it…' },
        ];
  const excluding: ItemChoice[] = may.mayExclude
    ? [{ press: 'exclude', words: 'Does not apply…' }]
    : [];
  return [...blocking, ...excluding];
}
