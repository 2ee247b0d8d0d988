import type { FileChild } from 'docx';
import type { Paper } from '../../application/papers/paper.ts';
import {
  achievedWords,
  dueWords,
  followUpCounts,
  ratingWords,
  standingWords,
} from '../../contract/follow-up-words.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { sayDay, writtenOut } from '../../contract/spoken-time.ts';
import { planColumns, type PlanColumn } from './plan-rows.ts';
import {
  factTable,
  heading,
  paragraph,
  table,
  titleLine,
  wordDocument,
  type WordColumn,
} from './word-parts.ts';

const columns: readonly WordColumn[] = [
  { title: 'No.', width: 6 },
  { title: 'Action', width: 34 },
  { title: 'Owner', width: 16 },
  { title: 'Due', width: 18 },
  { title: 'Rating and state', width: 26 },
];

/** The action plan in Word: all follow-ups in one table, then all that the workbook says of each. */
export function actionPlanDocument(paper: Paper): Promise<Uint8Array> {
  const { followUps, subject, council, madeAt } = paper;
  const title = `Action plan: ${subject}`;
  return wordDocument(paper, {
    title,
    children: [
      ...(council === null ? [] : [paragraph(council, true)]),
      titleLine(title),
      paragraph(`As it stood on ${sayDay(madeAt, writtenOut)}. ${followUpCounts(followUps)}.`),
      ...(followUps.length === 0
        ? [paragraph('There are no follow-ups yet.')]
        : [
            table(columns, followUps.map(rowOf)),
            heading('Each follow-up'),
            ...followUps.flatMap(wholeOf),
          ]),
    ],
  });
}

function rowOf(followUp: FollowUpView, at: number): string[] {
  const { action, owner, rating } = followUp;
  const standing = [
    rating === null ? '' : ratingWords(followUp, writtenOut),
    standingWords(followUp, writtenOut),
    achievedWords(followUp),
  ];
  return [
    String(at + 1),
    action,
    owner.name,
    dueWords(followUp, writtenOut),
    standing.filter((part) => part !== '').join('\n'),
  ];
}

/** What the heading has already is not said again, nor what there is nothing of. */
function wholeOf(followUp: FollowUpView, at: number): FileChild[] {
  const facts = planColumns
    .filter(({ title }) => title !== 'No.' && title !== 'Action')
    .map((column) => [column.title, textOf(column, followUp, at)] as const)
    .filter(([, text]) => text !== '');
  return [heading(`${at + 1}. ${followUp.action.replaceAll('\n', ' ')}`, 2), factTable(facts)];
}

function textOf({ kind, of }: PlanColumn, followUp: FollowUpView, at: number): string {
  const text = of(followUp, at, writtenOut);
  return kind === 'day' ? sayDay(text, writtenOut) : text;
}
