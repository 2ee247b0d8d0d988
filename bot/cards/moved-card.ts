import type { Message } from '../application/ports.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage } from './card.ts';
import type { Links } from './links.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** What whoever moved the visit sees: that it is done, or by whom and when it already was. */
export function movedCard(visit: VisitSummary, notice: string, links: Links): Message {
  const heading = visitHeading(visit);
  return cardMessage({
    summary: `${heading}. ${notice}`,
    body: [
      badgeLine('Visit moved on', visit.drill),
      title(heading),
      paragraph(notice, { weight: 'Bolder' }),
      paragraph(`The visit is ${visit.stateWords}.`),
    ],
    actions: [
      execute({ title: 'Status', verb: 'status.show', data: { visit: visit.id } }),
      openUrl('Open readiness', links.readiness(visit.id)),
    ],
  });
}
