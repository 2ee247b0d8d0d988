import type { Message } from '../application/ports.ts';
import type { FollowUpView } from '../contract/follow-up.ts';
import { ownerWords, standingWords } from '../contract/follow-up-words.ts';
import { sayDay } from '../contract/spoken-time.ts';
import { button, execute, openUrl } from './actions.ts';
import { followUpFacts } from './answer-card.ts';
import { beginningOf } from './beginning-of.ts';
import { cardMessage, type Element } from './card.ts';
import { followUpsHeading, type FollowUpsAsked } from './follow-ups-heading.ts';
import type { Links } from './links.ts';
import { aside, badgeLine, paragraph, title } from './text.ts';

const rows = 5;

/** Which follow-ups, from which one on. */
export interface FollowUpsPage extends FollowUpsAsked {
  readonly from: number;
}

/**
 * The follow-ups that were asked for, the first due first, with how far each is from its day.
 * @param look.isEmpty whether there are no follow-ups at all
 */
export function followUpsCard(
  followUps: readonly FollowUpView[],
  { from, ...asked }: FollowUpsPage,
  { links, now, isEmpty }: { links: Links; now: string; isEmpty: boolean },
): Message {
  const heading = followUpsHeading(followUps, asked, isEmpty);
  const start = from < followUps.length ? Math.max(0, from) : 0;
  const left = Math.max(0, followUps.length - start - rows);
  const nothing = isEmpty && !asked.mine;
  return cardMessage({
    summary: heading,
    body: [
      badgeLine(asked.mine ? 'My follow-ups' : 'Follow-ups'),
      title(heading),
      nothing ? paragraph('Ask for the latest findings, and make one of them a follow-up.') : null,
      ...followUps.slice(start, start + rows).map((followUp) => followUpRow(followUp, now)),
    ],
    actions: [
      nothing
        ? execute({
            title: 'Latest findings',
            verb: 'findings.show',
            data: { question: 'latest findings', from: 0 },
          })
        : null,
      left > 0 ? page(`${left} more`, asked, start + rows) : null,
      left === 0 && start > 0 ? page('From the start', asked, 0) : null,
      openUrl('Open follow-ups', links.followUps()),
    ],
  });
}

function fromWords({ embargoed, publication }: FollowUpView): string {
  if (!embargoed) return 'From';
  return publication === 'not-published'
    ? 'From a letter that is not published'
    : 'From an embargoed letter';
}

/** One follow-up among others: what, how far it is, where it stands, and the way to it. */
export function followUpRow(followUp: FollowUpView, now: string): Element {
  const from = fromWords(followUp);
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

function page(
  words: string,
  { mine, show, about, priority }: FollowUpsAsked,
  from: number,
): Element {
  const data = { mine: mine ? 1 : 0, show, about, priority: priority ? 1 : 0, from };
  return execute({ title: words, verb: 'follow-ups.show', data });
}

/** The follow-up that was just saved. */
export function followUpSavedCard(
  followUp: FollowUpView,
  back: { question: string; from: number },
  view: { links: Links; now: string },
): Message {
  const sentence = `${ownerWords(followUp)} owns it, due ${sayDay(followUp.due, view.now)}.`;
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
