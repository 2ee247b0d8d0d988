import type { FileChild } from 'docx';
import { clockWords } from '../../contract/clock-words.ts';
import {
  achievedWords,
  dueWords,
  followUpCounts,
  measureWords,
  ratingWords,
  standingWords,
} from '../../contract/follow-up-words.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { sayDay, writtenOut } from '../../contract/spoken-time.ts';
import { findingKindTitles } from '../../contract/standing-words.ts';
import { hasOutcome, type Reported } from './report-opening.ts';
import {
  bullet,
  heading,
  numbered,
  table,
  toWrite,
  toWriteNumbered,
  type WordColumn,
} from './word-parts.ts';

const columns: readonly WordColumn[] = [
  { title: 'Action', width: 37 },
  { title: 'Owner and due day', width: 25 },
  { title: 'Progress', width: 38 },
];

/** What is being done about what inspectors asked for, finding by finding. */
export function response(reported: Reported): FileChild[] {
  const { findings: found, followUps, madeAt } = reported;
  if (!hasOutcome(reported)) return [];
  const asked = found.filter(
    ({ kind }) => kind === 'area-for-improvement' || kind === 'priority-action',
  );
  const without = asked.filter(({ followUps: made }) => made.length === 0);
  return [
    heading('Response and progress'),
    numbered(
      followUps.length === 0
        ? 'No follow-ups are on the record yet.'
        : `On ${sayDay(madeAt, writtenOut)} the record had ${followUpCounts(followUps)}.`,
    ),
    toWriteNumbered('what has changed for children, and what is still hard'),
    ...actions(reported),
    ...deadlines(reported),
    ...(without.length === 0
      ? []
      : [heading('No action recorded yet', 2), ...without.map(({ text }) => bullet(text))]),
  ];
}

/** In the order of the letter, each finding once, above all that is done about it. */
function actions({ findings: found, followUps }: Reported): FileChild[] {
  if (followUps.length === 0) return [];
  const places = new Map(found.map(({ id }, at) => [id, at]));
  const byFinding = Map.groupBy(followUps, ({ findingId }) => findingId);
  const inOrder = [...byFinding].sort(
    ([a], [b]) => (places.get(a) ?? found.length) - (places.get(b) ?? found.length),
  );
  return [
    toWriteNumbered(
      'whether those named below are to be named, or by their posts alone: a report to committee is public',
    ),
    table(
      columns,
      inOrder.flatMap(([, made]) => [findingWords(made[0]), ...made.map(rowOf)]),
    ),
  ];
}

function findingWords(followUp: FollowUpView | undefined): string {
  if (followUp === undefined) return '';
  return `${findingKindTitles[followUp.findingKind]}: ${followUp.findingText}`;
}

/**
 * Of a plan that is due, members read when it was sent; whoever writes says so where nobody recorded
 * it. They are the visit’s own, also while nothing is being done about what started them.
 */
function deadlines({ visit, visits, findings: found }: Reported): FileChild[] {
  const dates = visits.find(({ id }) => id === visit.id)?.milestones ?? [];
  const clocks = dates.flatMap(({ clock, at, ...date }) =>
    clock === null ? [] : [{ ...date, ...clock, day: at }],
  );
  const awaited =
    visit.received === null && found.some(({ kind }) => kind === 'priority-action')
      ? [toWrite('when the letter was received: the statutory deadlines run from that day')]
      : [];
  if (clocks.length + awaited.length === 0) return [];
  return [
    heading('Statutory deadlines', 2),
    ...awaited,
    ...clocks.flatMap((clock) =>
      clock.state === 'overdue'
        ? [
            bullet(`${clock.title}: by ${sayDay(clock.day, writtenOut)}`),
            toWrite('when that was sent: nothing is recorded'),
          ]
        : [bullet(clockWords(clock, writtenOut))],
    ),
  ];
}

function rowOf(followUp: FollowUpView): string[] {
  const { action, owner, measure, rating } = followUp;
  const progress = [
    rating === null ? '' : ratingWords(followUp, writtenOut),
    standingWords(followUp, writtenOut),
    achievedWords(followUp),
    measure === null ? '' : `${measure.title}: ${measureWords(measure, writtenOut)}`,
  ];
  return [
    action,
    `${owner.name}\n${dueWords(followUp, writtenOut)}`,
    progress.filter((part) => part !== '').join('\n'),
  ];
}
