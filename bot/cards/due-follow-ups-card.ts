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

const rows = 4;

/** A morning's word about follow-ups: the reader's own that are due, and their people's long overdue. */
export function dueFollowUpsCard({ own, ofTeam, asOf }: DueFollowUps, links: Links): Message {
  const team = `${countWords(ofTeam.length, 'follow-up', 'follow-ups')} of your people ${ofTeam.length === 1 ? 'is' : 'are'} overdue for more than a week.`;
  const facts = [ownWords(own), ofTeam.length === 0 ? '' : team].filter((words) => words !== '');
  const [heading = ''] = facts;
  return cardMessage({
    summary: `Follow-ups: ${facts.join(' ')}`,
    body: [
      badgeLine('Follow-ups · Reminder'),
      title(heading),
      ...some(own, asOf),
      ofTeam.length > 0 && team !== heading
        ? paragraph(team, { weight: 'Bolder', separator: true })
        : null,
      ...some(ofTeam, asOf),
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

/** "1 follow-up of yours is overdue and 2 are due soon." */
function ownWords(own: readonly FollowUpView[]): string {
  if (own.length === 0) return '';
  const overdue = own.filter(({ rating }) => rating?.colour === 'red').length;
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

function some(followUps: readonly FollowUpView[], now: string): (Element | null)[] {
  const shown = followUps.slice(0, rows).map((followUp) => followUpRow(followUp, now));
  const left = followUps.length - shown.length;
  return [...shown, moreLine(left, 'in the tab')];
}
