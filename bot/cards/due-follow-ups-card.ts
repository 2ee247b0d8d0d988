import type { DueFollowUps } from '../application/follow-ups/show-due-follow-ups.ts';
import type { Message } from '../application/ports.ts';
import type { FollowUpView } from '../contract/follow-up.ts';
import { countWords, listWords } from '../contract/list-words.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { followUpRow } from './follow-ups-card.ts';
import type { Links } from './links.ts';
import { moreLine } from './more-line.ts';
import { badgeLine, paragraph, title } from './text.ts';

/** So many fit into a card, however long their words are. */
const rowsOfCard = 8;
const rowsOfPart = 4;

/**
 * A morning's word about follow-ups: the reader's own that are due, those of leavers, those of others
 * who are not there or that stay overdue, and those that wait for the reader to agree.
 */
export function dueFollowUpsCard(due: DueFollowUps, links: Links): Message {
  const { own, ofLeavers, uncarried, ofOthers, toAgree, asOf } = due;
  const parts = [
    { words: ownWords(own), followUps: own },
    { words: leaversWords(ofLeavers), followUps: ofLeavers },
    { words: uncarriedWords(uncarried), followUps: uncarried },
    { words: othersWords(due), followUps: ofOthers },
    { words: agreeWords(toAgree.length), followUps: toAgree },
  ].filter(({ followUps }) => followUps.length > 0);
  const rows = Math.min(rowsOfPart, Math.floor(rowsOfCard / parts.length));
  return cardMessage({
    summary: `Follow-ups: ${parts.map(({ words }) => words).join(' ')}`,
    body: [
      badgeLine('Follow-ups · Reminder'),
      ...parts.flatMap(({ words, followUps }, at) => [
        at === 0 ? title(words) : paragraph(words, { weight: 'Bolder', separator: true }),
        ...some(followUps, asOf, rows),
      ]),
    ],
    actions: [
      own.length > 0
        ? execute({
            title: 'My follow-ups',
            verb: 'follow-ups.show',
            data: { mine: 1, from: 0 },
          })
        : null,
      openUrl('Open follow-ups', links.followUps()),
    ],
  });
}

/** "2 follow-ups are still Joe Clarke’s, who has left: give them to somebody else." */
function leaversWords(followUps: readonly FollowUpView[]): string {
  const names = [...new Set(followUps.map(({ owner }) => `${owner.name}’s`))];
  const are = countWords(followUps.length, 'follow-up is', 'follow-ups are');
  const them = followUps.length === 1 ? 'it' : 'them';
  return `${are} still ${listWords(names)}, who ${names.length === 1 ? 'has' : 'have'} left: give ${them} to somebody else.`;
}

function othersWords({ ofOthers, ofTheirPeople }: DueFollowUps): string {
  const count = countWords(ofOthers.length, 'follow-up', 'follow-ups');
  const whose = ofTheirPeople ? 'your' : 'other';
  const are = ofOthers.length === 1 ? 'is' : 'are';
  return `${count} of ${whose} people ${are} overdue for more than a week.`;
}

/** "2 follow-ups are overdue or soon due, and nobody who carries them is there." */
function uncarriedWords(followUps: readonly FollowUpView[]): string {
  const are = countWords(followUps.length, 'follow-up is', 'follow-ups are');
  const them = followUps.length === 1 ? 'it' : 'them';
  return `${are} overdue or soon due, and nobody who carries ${them} is there.`;
}

function agreeWords(count: number): string {
  const wait = countWords(count, 'follow-up waits', 'follow-ups wait');
  return `${wait} for you or somebody else to agree to close ${count === 1 ? 'it' : 'them'}.`;
}

/** "1 follow-up of yours is overdue and 2 are due soon." */
function ownWords(own: readonly FollowUpView[]): string {
  if (own.length === 0) return '';
  const overdue = own.filter((followUp) => followUp.overdue).length;
  const soon = own.length - overdue;
  const first = (count: number) =>
    countWords(count, 'follow-up of yours is', 'follow-ups of yours are');
  const parts = [
    overdue > 0 ? `${first(overdue)} overdue` : '',
    soon > 0
      ? `${overdue > 0 ? countWords(soon, 'is', 'are') : first(soon)} due within a working week`
      : '',
  ];
  return `${listWords(parts.filter((words) => words !== ''))}.`;
}

function some(followUps: readonly FollowUpView[], now: string, rows: number): (Element | null)[] {
  const shown = followUps.slice(0, rows).map((followUp) => followUpRow(followUp, now));
  const left = followUps.length - shown.length;
  return [...shown, moreLine(left, 'in the tab')];
}
