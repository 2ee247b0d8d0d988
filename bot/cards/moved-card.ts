import type { Message } from '../application/ports.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage } from './card.ts';
import type { Links } from './links.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** What whoever moved the visit sees: that it is done, or by whom and when it already was. */
export function movedCard(visit: VisitSummary, notice: string, links: Links): Message {
  return standingCard(visit, links, {
    badge: 'Visit moved on',
    notice,
    state: `The visit is ${visit.stateWords}.`,
  });
}

/** What they see where it can be moved so no longer. */
export function notMovedCard(visit: VisitSummary, refusal: string, links: Links): Message {
  const state = 'Nothing was changed, and nobody is sent a message.';
  return standingCard(visit, links, { badge: 'Visit not moved', notice: refusal, state });
}

function standingCard(
  visit: VisitSummary,
  links: Links,
  { badge, notice, state }: { badge: string; notice: string; state: string },
): Message {
  const heading = visitHeading(visit);
  return cardMessage({
    summary: `${heading}. ${notice}`,
    body: [
      badgeLine(badge, visit.drill),
      title(heading),
      paragraph(notice, { weight: 'Bolder' }),
      paragraph(state),
    ],
    actions: [
      execute({ title: 'Status', verb: 'status.show', data: { visit: visit.id } }),
      openUrl('Open readiness', links.readiness(visit.id)),
    ],
  });
}
