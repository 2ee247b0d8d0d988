import type { Message } from '../../bot/application/ports.ts';
import { checklistCard } from '../../bot/cards/checklist-card.ts';
import { droppedFileCard } from '../../bot/cards/dropped-file-card.ts';
import { itemCard } from '../../bot/cards/item-card.ts';
import { itemCheckCard } from '../../bot/cards/item-check-card.ts';
import { itemAsks, itemFormCard, newItemCard } from '../../bot/cards/item-form-card.ts';
import { itemNewsCard } from '../../bot/cards/item-news-card.ts';
import { itemsNewsCard } from '../../bot/cards/items-news-card.ts';
import type { ItemDetail } from '../../bot/contract/item-detail.ts';
import { later, links, namesakes, now, type Views } from './views.ts';

const requestId = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';

/** The cards about one item or the whole checklist, each at its largest. */
export function itemCards(
  { readiness, own }: Pick<Views, 'readiness' | 'own'>,
  { text, name }: { text: string; name: string },
): Record<string, Message> {
  const { visit, items } = readiness;
  const said = { by: name, at: now };
  const short = text.slice(0, 200);
  const detail: ItemDetail = {
    visit,
    asOf: now,
    kind: 'shared',
    item: { ...items[0]!, title: short, due: later, standing: 'blocked' },
    originalDue: now,
    redating: { reason: text.slice(0, 300), ...said },
    offer: { to: { id: 'x', name }, ...said },
    notes: Array.from({ length: 5 }, () => ({ text, ...said })),
    evidenceLinks: Array.from({ length: 6 }, () => ({
      title: short,
      url: `https://council.example/${'a'.repeat(400)}`,
      ...said,
    })),
    may: { note: true, change: true, offer: true, answer: false },
  };
  const look = { links, page: 0, requestId, notice: null };
  const people = namesakes(name);
  const typed = {
    owner: '',
    dueDay: '2018-02-21',
    dueTime: '12:00',
    reason: text.slice(0, 300),
    title: short,
    url: 'https://council.example/file',
    why: text.slice(0, 300),
  };
  const filled = { people, typed, problem: text.slice(0, 200), requestId };
  const preview = { owner: name, told: [name, name], untold: [name] };
  const check = {
    visit,
    title: short,
    preview,
    now,
    confirm: { verb: 'item.change', data: { visit: visit.id, reason: text.slice(0, 300) } },
    leave: { verb: 'item.open', data: { visit: visit.id } },
  } as const;
  const news = { detail, by: name, dueBefore: now, own: true };
  const several = {
    ...{ visit, asOf: now, by: name, own: true },
    items: Array.from({ length: 20 }, () => ({ detail, dueBefore: now })),
  };
  const forms = itemAsks.map((ask): [string, Message] => [
    `the form of an item: ${ask}`,
    itemFormCard(detail, ask, { ...filled, page: 0 }),
  ]);
  return {
    'one item': itemCard(detail, look),
    'one item, offered to the reader': itemCard(
      { ...detail, may: { note: false, change: false, offer: false, answer: true } },
      { ...look, notice: 'Item' },
    ),
    'one item, just given to somebody else': itemCard(
      { ...detail, redating: null, offer: null },
      { ...look, notice: 'It has another owner now', undoable: '0123456789abcdef' },
    ),
    'one item, new': itemCard(
      { ...detail, redating: null, offer: null, notes: [], evidenceLinks: [] },
      { ...look, notice: 'Added', typed: { text: short, problem: 'Write a note first.' } },
    ),
    ...Object.fromEntries(forms),
    'the form of a new item': newItemCard(visit, filled),
    'before an item changes hands': itemCheckCard({ ...check, planned: { kind: 'assign' } }),
    'before a deadline moves': itemCheckCard({
      ...check,
      planned: { kind: 'redate', due: later, reason: text.slice(0, 300), first: now },
    }),
    'before an item is added': itemCheckCard({ ...check, planned: { kind: 'add', due: later } }),
    'an item given': itemNewsCard({ ...news, news: 'assigned' }, links),
    'an item given to somebody else': itemNewsCard(
      { ...news, own: false, news: 'assigned' },
      links,
    ),
    'a deadline moved': itemNewsCard({ ...news, news: 'redated' }, links),
    'an item offered': itemNewsCard({ ...news, own: false, news: 'offered' }, links),
    'an item taken over': itemNewsCard({ ...news, own: false, news: 'accepted' }, links),
    'an item not taken over': itemNewsCard({ ...news, news: 'dropped' }, links),
    'an item put back': itemNewsCard({ ...news, news: 'undone' }, links),
    'an item taken back': itemNewsCard({ ...news, own: false, news: 'undone' }, links),
    'several items given': itemsNewsCard({ ...several, news: 'assigned' }, links),
    'several deadlines moved': itemsNewsCard({ ...several, news: 'redated' }, links),
    'several items offered': itemsNewsCard({ ...several, own: false, news: 'offered' }, links),
    'several items put back': itemsNewsCard({ ...several, news: 'undone' }, links),
    'the checklist': checklistCard(readiness, { show: 'all', page: 1 }, links),
    'the checklist, overdue': checklistCard(readiness, { show: 'overdue', page: 0 }, links),
    'the checklist, one person’s': checklistCard(
      readiness,
      { show: 'open', page: 0, owner: items[0]?.owner?.id },
      links,
    ),
    'a file dropped': droppedFileCard(own, { name: short, url: 'https://a.example' }, requestId),
  };
}
