import type { RequestNewsView } from '../application/requests/show-request-news.ts';
import { asSentence } from '../contract/as-sentence.ts';
import type { Message } from '../application/ports.ts';
import { sayMoment } from '../contract/spoken-time.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage } from './card.ts';
import type { Links } from './links.ts';
import { standingRuns } from './request-row.ts';
import { badgeLine, paragraph, runs, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** Tells somebody what inspectors ask of them, or what has become of that. */
export function requestNewsCard(view: RequestNewsView, links: Links): Message {
  const { visit, request, asOf, news, dueBefore } = view;
  const fact = factOf(view);
  const isMoved = news === 'redated' && dueBefore !== null;
  const data = { visit: visit.id, request: request.id, page: 0 };
  return cardMessage({
    summary: `${fact}: ${asSentence(request.what)} ${visitHeading(visit)}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(fact),
      paragraph(request.what, { weight: 'Bolder' }),
      runs(standingRuns(request, asOf), { size: 'Small', spacing: 'None' }),
      isMoved ? paragraph(`It was due ${sayMoment(dueBefore, asOf)} before.`) : null,
    ],
    actions: [
      news === 'moved-on'
        ? null
        : execute({ title: 'Open request', verb: 'request.open', data, style: 'positive' }),
      openUrl('Open in the tab', links.requests(visit.id)),
    ],
  });
}

function factOf({ news, by, request }: RequestNewsView): string {
  switch (news) {
    case 'assigned':
      return `${by} has given you a request from ${request.askedBy}`;
    case 'moved-on':
      return `${by} has given a request of yours to ${request.owner.name}`;
    case 'redated':
      return `${by} has changed when a request of yours is due`;
    case 'reworded':
      return `${by} has changed the words of a request of yours`;
    case 'reopened':
      return `${by} has reopened a request of yours`;
    case 'withdrawn':
      return `${by} has withdrawn a request of yours`;
  }
}
