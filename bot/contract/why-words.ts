import { listWords } from './list-words.ts';
import type { ItemView } from './readiness.ts';

/** Why an item matters, which Annex A lists it concerns, and whether to keep evidence of it. */
export function whyWords(item: ItemView): string {
  const evidence = item.evidence ? 'Keep evidence of it.' : '';
  return [item.why, listsWords(item), evidence].filter((words) => words !== '').join(' ');
}

function listsWords({ title, annexA }: ItemView): string {
  if (annexA.length === 0 || title.includes('Annex A')) return '';
  return `Annex A ${annexA.length === 1 ? 'list' : 'lists'} ${listWords(annexA.map(String))}.`;
}
