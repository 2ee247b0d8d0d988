import type { Message } from '../application/ports.ts';
import type { FollowUpView } from '../contract/follow-up.ts';
import { standingWords } from '../contract/follow-up-words.ts';
import { countWords } from '../contract/list-words.ts';
import { sayDay } from '../contract/spoken-time.ts';
import { button, execute, openUrl } from './actions.ts';
import { followUpFacts } from './answer-card.ts';
import { beginningOf } from './beginning-of.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { aside, badgeLine, paragraph, title } from './text.ts';

const rows = 5;

/** Which follow-ups: everybody's or the reader's own, from which one on. */
export interface FollowUpsPage {
  readonly mine: boolean;
  readonly from: number;
}

/** The follow-ups that are not closed, the first due first, with how far each is from its day. */
export function followUpsCard(
  followUps: readonly FollowUpView[],
  { mine, from }: FollowUpsPage,
  { links, now }: { links: Links; now: string },
): Message {
  const open = followUps.filter(({ state }) => state !== 'closed');
  const heading = headingOf(followUps, open, mine);
  const start = from < open.length ? Math.max(0, from) : 0;
  const left = Math.max(0, open.length - start - rows);
  return cardMessage({
    summary: heading,
    body: [
      badgeLine(mine ? 'My follow-ups' : 'Follow-ups'),
      title(heading),
      followUps.length === 0 && !mine
        ? paragraph('Ask for the latest findings, and make one of them a follow-up.')
        : null,
      ...open.slice(start, start + rows).map((followUp) => followUpRow(followUp, now)),
    ],
    actions: [
      followUps.length === 0 && !mine
        ? execute({
            title: 'Latest findings',
            verb: 'findings.show',
            data: { question: 'latest findings', from: 0 },
          })
        : null,
      left > 0 ? page(`${left} more`, mine, start + rows) : null,
      left === 0 && start > 0 ? page('From the start', mine, 0) : null,
      openUrl('Open follow-ups', links.followUps()),
    ],
  });
}

function headingOf(
  all: readonly FollowUpView[],
  open: readonly FollowUpView[],
  mine: boolean,
): string {
  if (open.length === 0) {
    if (mine) return 'You have no open follow-ups';
    return all.length === 0 ? 'No follow-ups yet' : 'No open follow-ups';
  }
  const overdue = open.filter(({ rating }) => rating?.colour === 'red').length;
  return `${countWords(open.length, 'follow-up', 'follow-ups')}, ${overdue} overdue`;
}

/** One follow-up among others: what, how far it is, where it stands, and the way to it. */
export function followUpRow(followUp: FollowUpView, now: string): Element {
  const from = followUp.embargoed ? 'From an embargoed letter' : 'From';
  return {
    type: 'Container',
    separator: true,
    items: [
      paragraph(beginningOf(followUp.action, 160), { weight: 'Bolder' }),
      followUpFacts(followUp, now, { size: 'Small', spacing: 'None' }),
      aside(standingWords(followUp, now)),
      aside(`${from}: “${beginningOf(followUp.findingText, 160)}”`),
      button(
        execute({
          title: 'Open',
          verb: 'follow-up.show',
          data: { id: followUp.id },
          tooltip: `Open: ${followUp.action.slice(0, 60)}`,
        }),
      ),
    ],
  };
}

function page(words: string, mine: boolean, from: number): Element {
  return execute({ title: words, verb: 'follow-ups.show', data: { mine: mine ? 1 : 0, from } });
}

/** The follow-up that was just saved. */
export function followUpSavedCard(
  followUp: FollowUpView,
  back: { question: string; from: number },
  view: { links: Links; now: string },
): Message {
  const sentence = `${followUp.owner.name} owns it, due ${sayDay(followUp.due, view.now)}.`;
  return cardMessage({
    summary: `Follow-up saved. ${sentence}`,
    body: [
      badgeLine('Follow-up saved'),
      title(followUp.action),
      paragraph(sentence),
      aside(`From: “${followUp.findingText}”`),
    ],
    actions: [
      execute({ title: 'Back to the findings', verb: 'findings.show', data: { ...back } }),
      openUrl('Open follow-ups', view.links.followUps(followUp.id)),
    ],
  });
}
