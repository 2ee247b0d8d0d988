import type { Paper } from '../../application/papers/paper.ts';
import { clockWords } from '../../contract/clock-words.ts';
import {
  dueWords,
  followUpCounts,
  ratingWords,
  standingWords,
} from '../../contract/follow-up-words.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { sayDay, withYear } from '../../contract/spoken-time.ts';
import { paragraph, table, titleLine, wordDocument, type WordColumn } from './word-parts.ts';

const columns: readonly WordColumn[] = [
  { title: 'Finding', width: 26 },
  { title: 'Action', width: 20 },
  { title: 'Owner', width: 11 },
  { title: 'Due', width: 13 },
  { title: 'Rating and state', width: 18 },
  { title: 'Evidence', width: 12 },
];

/** The action plan as a table in Word, one row a follow-up. */
export function actionPlanDocument(paper: Paper): Promise<Uint8Array> {
  const { followUps, subject, council, madeAt } = paper;
  const title = `Action plan: ${subject}`;
  const made = `${council === null ? '' : `${council}. `}As it stood on ${sayDay(madeAt, withYear)}.`;
  return wordDocument(paper, {
    title,
    landscape: true,
    children: [
      titleLine(title),
      paragraph(`${made} ${followUpCounts(followUps)}.`),
      followUps.length === 0
        ? paragraph('There are no follow-ups yet.')
        : table(
            columns,
            followUps.map((followUp) => rowOf(followUp, withYear)),
          ),
    ],
  });
}

function rowOf(followUp: FollowUpView, now: string): string[] {
  const { findingText, action, owner, deputy, evidence, redatings } = followUp;
  const reasons = redatings.map(({ reason }) => `Moved: ${reason}`);
  const clocks = followUp.clocks.map((clock) => clockWords(clock, now));
  return [
    `“${findingText}”`,
    action,
    deputy === null ? owner.name : `${owner.name}\nDeputy: ${deputy.name}`,
    [dueWords(followUp, now), ...reasons, ...clocks].join('\n'),
    `${ratingWords(followUp, now)}\n${standingWords(followUp, now)}`,
    evidence.length === 0
      ? 'None yet'
      : evidence.map(({ title, url }) => `${title}: ${url}`).join('\n'),
  ];
}
