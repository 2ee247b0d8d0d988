import { countWords } from '../../../../bot/contract/list-words.ts';
import type { ItemView } from '../../../../bot/contract/readiness.ts';
import type {
  ChangedItems,
  ChangeItems,
  SeenItem,
} from '../../../../bot/contract/several-items.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';
import { lines, type AskedChange } from '../../../components/asked-change.ts';
import { fromLondonFields } from '../../../lib/london-fields.ts';
import { itemWords } from './item-words.ts';

/** What is asked before a change of several items. */
export const severalForms = {
  assign: (count: number): AskedChange => ({
    title: 'Hand to…',
    words: 'Whoever has them now and whoever you choose hear of it in a message.',
    fields: [{ name: 'ownerId', label: 'New owner', kind: 'person' }],
    submit: `Hand over ${items(count)}`,
    change: ({ ownerId }) => ({ kind: 'assign', ownerId }),
  }),
  offer: (count: number): AskedChange => ({
    title: 'Hand to…',
    words: 'They stay yours until they are taken over. Whoever you ask hears of it in a message.',
    fields: [{ name: 'to', label: 'Who could take them over', kind: 'person' }],
    submit: `Offer ${items(count)}`,
    change: ({ to }) => ({ kind: 'offer', to }),
  }),
  redate: (count: number, now: string): AskedChange => ({
    title: 'Change deadline…',
    words: 'Each keeps its first deadline on record. Whoever owns them hears of it in a message.',
    fields: [
      {
        ...{ name: 'due', label: 'New day', kind: 'day', earliest: londonDayOf(now) },
        fault: 'Choose a day and a time.',
      },
      { name: 'time', label: 'Time', kind: 'time', startsWith: '17:00' },
      lines('reason', 'Reason', { most: 300, fault: 'Say why it moves.' }),
    ],
    submit: `Change ${countWords(count, 'deadline', 'deadlines')}`,
    change: ({ due = '', time = '', reason }) => ({
      ...{ kind: 'redate', reason },
      due: fromLondonFields(due, time) ?? '',
    }),
  }),
} as const;

/** How many were changed, for a toast; null where none was. */
export function changedWords(
  { kind }: Pick<ChangeItems['change'], 'kind'>,
  made: ChangedItems,
): string | null {
  const count = countDone(made);
  const one = made.items.length === 1;
  if (count === null) return null;
  switch (kind) {
    case 'assign':
      return `${count} ${one ? 'has' : 'have'} another owner now.`;
    case 'redate':
      return `${count} ${one ? 'has' : 'have'} another deadline now.`;
    case 'offer':
      return `${count} offered. Until somebody takes over, nothing changes.`;
  }
}

/** How many are as they were before a change, for a toast; null where none is. */
export function undoneWords(undone: ChangedItems): string | null {
  const count = countDone(undone);
  if (count === null) return null;
  return `${count} ${undone.items.length === 1 ? 'is as it was' : 'are as they were'}.`;
}

/** "2 items", "1 of 2 items"; null where none was done. */
function countDone({ items: made }: ChangedItems): string | null {
  const done = made.filter(isDone).length;
  if (done === 0) return null;
  return done === made.length ? items(done) : `${done} of ${items(made.length)}`;
}

/** What of a change can be undone: what it changed, as it left that. */
export function undoableOf({ items: made }: ChangedItems): SeenItem[] {
  return made.flatMap((one) =>
    one.outcome === 'changed' ? [{ key: one.key, version: one.version }] : [],
  );
}

/** An item that was not changed, with the reason. */
export interface NotChanged {
  key: string;
  title: string;
  because: string;
}

/** @param titleOf what an item is called, by key */
export function notChanged(
  { items: made }: ChangedItems,
  titleOf: (key: string) => string,
  now: string,
): NotChanged[] {
  return made
    .filter((one) => !isDone(one))
    .map((one) => {
      const because =
        one.outcome === 'changed-meanwhile' ? meanwhileWords(one.item, now) : one.because;
      return { key: one.key, title: titleOf(one.key), because };
    });
}

type Made = ChangedItems['items'][number];

function isDone(made: Made): made is Extract<Made, { outcome: 'changed' | 'was-so' }> {
  return made.outcome === 'changed' || made.outcome === 'was-so';
}

function meanwhileWords(item: ItemView, now: string): string {
  const { state, rest } = itemWords(item, now);
  const owner = item.owner === null ? 'Nobody owns it.' : `Its owner is ${item.owner.name}.`;
  return `Somebody has changed it meanwhile. ${state}${rest}. ${owner}`;
}

function items(count: number): string {
  return countWords(count, 'item', 'items');
}
