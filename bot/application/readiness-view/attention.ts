import { countWords } from '../../contract/list-words.ts';
import type { Attention, ItemView, ReadinessView } from '../../contract/readiness.ts';
import { sayMoment } from '../../contract/spoken-time.ts';

/** What needs somebody now, loudest first: overdue, blocked, unowned, people not reached. */
export function attentionOf(
  items: readonly ItemView[],
  reach: ReadinessView['reach'],
  now: string,
): Attention[] {
  const about = (kind: Attention['kind'], item: ItemView, detail: string): Attention => ({
    kind,
    title: item.title,
    detail,
    owner: item.owner?.name ?? item.ownerRole,
    itemKey: item.key,
  });
  const overdue = items
    .filter(({ standing }) => standing === 'overdue')
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
    .map((item) => about('overdue', item, `since ${sayMoment(item.due ?? now, now)}`));
  const blocked = items
    .filter(({ standing }) => standing === 'blocked')
    .map((item) => about('blocked', item, item.blockedBecause ?? 'no reason given'));
  const unowned = items
    .filter(({ standing, owner }) => standing === 'in-hand' && owner === null)
    .map((item) => about('unowned', item, `nobody holds the role ${item.ownerRole}`));
  return [...overdue, ...blocked, ...unowned, ...notReached(reach)];
}

function notReached(reach: ReadinessView['reach']): Attention[] {
  if (reach.notReached === 0) return [];
  const first = reach.people.find(({ delivery }) => delivery === 'not-reached');
  return [
    {
      kind: 'not-reached',
      title: `${countWords(reach.notReached, 'person', 'people')} not reached`,
      detail: 'phone them',
      owner: reach.notReached === 1 ? (first?.name ?? '') : '',
      itemKey: null,
    },
  ];
}
