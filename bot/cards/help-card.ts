import type { Message } from '../application/ports.ts';
import { openUrl } from './actions.ts';
import { cardMessage } from './card.ts';
import type { Links } from './links.ts';
import { paragraph, runs, title } from './text.ts';

/** What can be typed, each with an example that works as it stands. */
const examples = [
  ['call', 'We’ve had the call. Focused visit on care leavers, 9:30 this morning'],
  ['status', 'How ready we are, and what needs attention'],
  ['my items', 'What you have to do, and by when'],
  ['I’m away', 'Say where you are, so that others stand in for you'],
  ['checklist', 'Everybody’s items, with whose they are; overdue, blocked or without owner'],
  ['add item', 'add item: book the large room for the inspectors'],
  [
    'request from …',
    'request from Caroline: supervision records for the 16-plus team by noon, owner Tom',
  ],
  ['requests', 'What inspectors asked for, open first; add “today” for the day’s summary'],
  ['reach', 'Who was told, and who has not acknowledged'],
  ['remind', 'Remind those who have something open'],
  [
    'move the visit',
    'Correct, move, defer, cancel or close it; you see first what people are sent',
  ],
  ['findings about …', 'What are the latest findings on care leavers?'],
  ['follow-ups', 'What came of the findings, with owners and dates'],
  ['my follow-ups', 'Those that are yours, to note progress, close or re-date'],
] as const;

/** @param unknown the text that was not understood; null when somebody asked for help */
export function helpCard(unknown: string | null, links: Pick<Links, 'guides'>): Message {
  const heading = unknown === null ? 'What you can ask' : 'That is not something I know';
  return cardMessage({
    summary: `${heading}: call, status, my items, requests, reach, remind, findings, follow-ups.`,
    body: [
      title(heading),
      unknown === null ? null : paragraph('Nothing was changed. Here is what you can type.'),
      ...examples.map(([words, meaning]) =>
        runs([{ text: words, strong: true }, { text: `: ${meaning}` }], { spacing: 'Small' }),
      ),
    ],
    actions: [openUrl('How to use Visit Ready', links.guides())],
  });
}
