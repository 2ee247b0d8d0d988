import type { Message } from '../application/ports.ts';
import type { EscalatedPerson, ReminderView } from '../application/reminders/show-reminder.ts';
import { countWords, listWords } from '../contract/list-words.ts';
import { sayMoment } from '../contract/spoken-time.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, present, type Element } from './card.ts';
import { itemRow } from './item-row.ts';
import type { Links } from './links.ts';
import { moreLine } from './more-line.ts';
import { aside, badgeLine, paragraph, runs, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

const rows = 3;
const peopleShown = 8;

/** One reminder a round: the reader's own things, and the people of theirs whom others could not move. */
export function reminderCard(view: ReminderView, links: Links): Message {
  const { own, urgent, people } = view;
  const { visit, asOf } = own;
  const facts = [ownWords(view), peopleWords(people)].filter((words) => words !== '');
  const [heading = ''] = facts;
  const row = { visitId: visit.id, page: 0, links, now: asOf };
  return cardMessage({
    summary: `${visitHeading(visit)}. Reminder: ${facts.join(' ')}`,
    body: [
      badgeLine(`Reminder · ${visitHeading(visit)}`, visit.drill),
      title(heading),
      visit.drill ? paragraph(visitHeading(visit)) : null,
      ...urgent.slice(0, rows).map((item) => itemRow(item, row)),
      moreLine(urgent.length - rows, 'among your items'),
      ...peopleList(people, heading),
    ],
    actions: [...ownActions(view), openUrl(...whereTo(view, links))],
  });
}

function ownActions({ own, urgent }: ReminderView): (Element | null)[] {
  const data = { visit: own.visit.id, page: 0 };
  const unseen = own.acknowledgedAt === null;
  return present([
    unseen
      ? execute({ title: 'I’ve seen this', verb: 'visit.acknowledge', data, style: 'positive' })
      : null,
    unseen ? execute({ title: 'I’m away', verb: 'availability.ask', data }) : null,
    !unseen && urgent.length > 0
      ? execute({ title: 'All my items', verb: 'items.show', data })
      : null,
  ]);
}

function whereTo({ own, people }: ReminderView, links: Links): [string, string] {
  const { id } = own.visit;
  return people.length > 0
    ? ['Open people', links.people(id)]
    : ['Open readiness', links.readiness(id)];
}

/** "You have not said that you have seen the news. 1 thing is overdue, 2 are due by 5:00 pm today." */
function ownWords({ own, urgent }: ReminderView): string {
  const overdue = urgent.filter(({ item }) => item.standing === 'overdue').length;
  const soon = urgent.length - overdue;
  const last = urgent.filter(({ item }) => item.standing !== 'overdue').at(-1)?.item.due;
  const due = typeof last === 'string' ? ` due by ${sayMoment(last, own.asOf)}` : ' due soon';
  const things = [
    overdue > 0 ? `${countWords(overdue, 'thing of yours is', 'things of yours are')} overdue` : '',
    soon > 0
      ? `${overdue > 0 ? countWords(soon, 'is', 'are') : countWords(soon, 'thing of yours is', 'things of yours are')}${due}`
      : '',
  ].filter((words) => words !== '');
  return [
    own.acknowledgedAt === null ? 'Please say that you have seen the news.' : '',
    things.length > 0 ? `${listWords(things)}.` : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** "3 of your people have not moved: 2 not acknowledged, 1 overdue." */
function peopleWords(people: readonly EscalatedPerson[]): string {
  if (people.length === 0) return '';
  const unseen = people.filter(({ acknowledged }) => !acknowledged).length;
  const late = people.filter(({ overdue }) => overdue.length > 0).length;
  const parts = [
    unseen > 0 ? `${countWords(unseen, 'person has', 'people have')} not acknowledged` : '',
    late > 0 ? `${countWords(late, 'person has', 'people have')} something overdue` : '',
  ].filter((words) => words !== '');
  return `${listWords(parts)}, after several reminders.`;
}

function peopleList(people: readonly EscalatedPerson[], heading: string): (Element | null)[] {
  if (people.length === 0) return [];
  const words = peopleWords(people);
  return [
    words === heading ? null : paragraph(words, { weight: 'Bolder', separator: true }),
    aside('Phone them, or ask somebody who sees them today.'),
    ...people.slice(0, peopleShown).map(personRow),
    moreLine(people.length - peopleShown, 'in the tab'),
  ];
}

function personRow({ name, team, acknowledged, overdue }: EscalatedPerson): Element {
  const [first] = overdue;
  const late =
    first === undefined
      ? ''
      : `overdue: ${first}${overdue.length > 1 ? ` and ${overdue.length - 1} more` : ''}`;
  const open = [acknowledged ? '' : 'not acknowledged', late].filter((words) => words !== '');
  return {
    type: 'Container',
    separator: true,
    items: [
      runs([{ text: name, strong: true }, { text: team === null ? '' : ` · ${team}` }]),
      aside(open.join(', ')),
    ],
  };
}
