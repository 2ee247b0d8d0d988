import type { Message } from '../application/ports.ts';
import type { ItemDetail } from '../contract/item-detail.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { dueFields, textField } from './form-fields.ts';
import { ownerField, type Choosable } from './owner-field.ts';
import { problemLine } from './problem-line.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';
import type { Verb } from './verbs.ts';

/** What is asked about an item, by the change that it is for. */
export const itemAsks = ['assign', 'redate', 'offer', 'add-evidence'] as const;
export type ItemAsk = (typeof itemAsks)[number];

/** What has been typed: the owner as an id or a name, days as `YYYY-MM-DD`, times as `HH:MM`; nothing as an empty text. */
export interface TypedItem {
  readonly owner: string;
  readonly dueDay: string;
  readonly dueTime: string;
  readonly reason: string;
  readonly title: string;
  readonly url: string;
  readonly why: string;
}

interface Filled {
  readonly people: readonly Choosable[];
  readonly typed: TypedItem;
  readonly problem: string | null;
  readonly requestId: string;
}

const asked = {
  assign: {
    heading: 'Who is to do this?',
    meaning: 'Next you see who hears of it. Nobody is told yet.',
    button: 'Preview',
    verb: 'item.check',
  },
  redate: {
    heading: 'When is it to be done?',
    meaning: 'The first deadline stays on record. Next you see who hears of it.',
    button: 'Preview',
    verb: 'item.check',
  },
  offer: {
    heading: 'Whom do you ask to take it over?',
    meaning: 'They get a message. It stays yours until they accept.',
    button: 'Ask them',
    verb: 'item.change',
  },
  'add-evidence': {
    heading: 'What shows that it is done?',
    meaning:
      'Only the link is kept: the file stays where it is. You can drop a file in this chat too.',
    button: 'Keep the link',
    verb: 'item.change',
  },
} as const satisfies Record<ItemAsk, { verb: Verb } & Record<string, string>>;

/** Asks for what a change of an item needs. */
export function itemFormCard(
  { visit, item, kind }: ItemDetail,
  ask: ItemAsk,
  filled: Filled & { page: number },
): Message {
  const { heading, meaning, button, verb } = asked[ask];
  const place = { visit: visit.id, item: item.key, kind, page: filled.page };
  return cardMessage({
    summary: `${item.title}: ${heading}`,
    body: [
      badgeLine(`Item · ${visitHeading(visit)}`, visit.drill),
      title(heading),
      paragraph(item.title, { weight: 'Bolder' }),
      paragraph(meaning),
      problemLine(filled.problem),
      ...fieldsOf(ask, filled),
    ],
    actions: [
      execute({
        title: button,
        verb,
        style: 'positive',
        data: { ...place, change: ask, request: filled.requestId },
      }),
      execute({ title: 'Back', verb: 'item.open', data: place, withoutInputs: true }),
    ],
  });
}

function fieldsOf(ask: ItemAsk, { people, typed }: Filled): Element[] {
  switch (ask) {
    case 'assign':
    case 'offer':
      return [ownerField(ask === 'assign' ? 'Owner' : 'Person', people, typed.owner)];
    case 'redate':
      return [
        dueFields(typed),
        textField(
          { id: 'reason', label: 'Reason', max: 300, missing: 'Say why', lines: true },
          typed.reason,
        ),
      ];
    case 'add-evidence':
      return [
        textField(
          { id: 'title', label: 'What it is', max: 200, missing: 'Say what it is' },
          typed.title,
        ),
        textField(
          {
            id: 'url',
            label: 'Link to it',
            max: 2_000,
            missing: 'Give a link that begins with https://',
          },
          typed.url,
        ),
      ];
  }
}

/** Asks for what a new item needs: what, why, one owner, a day and an hour. */
export function newItemCard(
  visit: VisitSummary,
  { people, typed, problem, requestId }: Filled,
): Message {
  const heading = 'What is to be done?';
  return cardMessage({
    summary: `New item: ${heading}`,
    body: [
      badgeLine(`New item · ${visitHeading(visit)}`, visit.drill),
      title(heading),
      paragraph('It goes on the checklist of this visit. Next you see who hears of it.'),
      problemLine(problem),
      textField(
        { id: 'title', label: 'Item', max: 200, missing: 'Say what is to be done' },
        typed.title,
      ),
      textField({ id: 'why', label: 'Why it matters', max: 300, lines: true }, typed.why),
      ownerField('Owner', people, typed.owner),
      dueFields(typed),
    ],
    actions: [
      execute({
        title: 'Preview',
        verb: 'item.add-check',
        style: 'positive',
        data: { visit: visit.id, request: requestId },
      }),
      execute({
        title: 'Checklist',
        verb: 'checklist.show',
        data: { visit: visit.id, show: 'all', page: 0 },
        withoutInputs: true,
      }),
    ],
  });
}
