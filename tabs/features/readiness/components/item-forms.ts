import type { ItemDetail } from '../../../../bot/contract/item-detail.ts';
import { dueFact } from '../../../../bot/contract/item-facts.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';
import { line, lines, type AskedChange } from '../../../components/asked-change.ts';
import { fromLondonFields, toLondonFields } from '../../../lib/london-fields.ts';

/** What is asked before a change of an item. The words are those of its card in chat. */
export const itemForms = {
  note: (): AskedChange => ({
    title: 'Write a note',
    fields: [
      lines('text', 'Note', {
        hint: 'What has happened, or what others should know. Don’t name a child.',
      }),
    ],
    submit: 'Save note',
    done: 'Note saved.',
    change: ({ text }, id) => ({ kind: 'note', id, text }),
  }),
  'add-evidence': (): AskedChange => ({
    title: 'Keep evidence',
    fields: [
      line('title', 'What it is'),
      line('url', 'Link', { most: 2000, hint: 'To where it is kept. Nothing is copied here.' }),
    ],
    submit: 'Save evidence',
    done: 'Evidence kept.',
    change: ({ title, url }, id) => ({ kind: 'add-evidence', id, title, url }),
  }),
  offer: (): AskedChange => ({
    title: 'Hand it over',
    words: 'It stays yours until they take it over. They hear of it in a message.',
    fields: [{ name: 'to', label: 'Who could take it over', kind: 'person' }],
    submit: 'Ask them',
    done: 'Asked. It stays yours until they take it over.',
    change: ({ to }) => ({ kind: 'offer', to }),
  }),
  assign: ({ item }: ItemDetail): AskedChange => ({
    title: 'Choose an owner',
    words:
      item.owner === null
        ? 'Nobody owns it yet. Whoever you choose hears of it in a message.'
        : `${item.owner.name} owns it now. Both hear of it in a message.`,
    fields: [{ name: 'ownerId', label: 'New owner', kind: 'person' }],
    submit: 'Make them the owner',
    done: 'Owner changed.',
    change: ({ ownerId }) => ({ kind: 'assign', ownerId }),
  }),
  redate: (detail: ItemDetail): AskedChange => {
    const { item, asOf } = detail;
    const stands = item.due === null ? null : toLondonFields(item.due);
    return {
      title: 'Change the deadline',
      words: `Due: ${dueFact(detail)}. The first deadline stays on record.`,
      fields: [
        {
          ...{ name: 'due', label: 'New day', kind: 'day', earliest: londonDayOf(asOf) },
          fault: 'Choose a day and a time.',
        },
        { name: 'time', label: 'Time', kind: 'time', startsWith: stands?.time ?? '17:00' },
        lines('reason', 'Reason', { most: 300, fault: 'Say why it moves.' }),
      ],
      submit: 'Change it',
      done: 'Deadline changed.',
      change: ({ due = '', time = '', reason }) => ({
        ...{ kind: 'redate', reason },
        due: fromLondonFields(due, time) ?? '',
      }),
    };
  },
} as const satisfies Record<string, (detail: ItemDetail) => AskedChange>;
export type ItemFormKind = keyof typeof itemForms;
