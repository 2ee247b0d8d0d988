import type { Message } from '../application/ports.ts';
import type { RequestView, RequestsView } from '../contract/request.ts';
import { sayDay } from '../contract/spoken-time.ts';
import { summariseRequests } from '../domain/requests/request-summary.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, present, type Element } from './card.ts';
import type { Links } from './links.ts';
import { moreLine } from './more-line.ts';
import { requestRow } from './request-row.ts';
import { badgeLine, figures, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

const rows = 5;

/** A day's requests for the keep-in-touch meeting. */
export function requestSummaryCard(view: RequestsView, links: Links): Message {
  const { visit, asOf } = view;
  const heading = `Requests on ${sayDay(asOf, asOf)}`;
  const summary = summariseRequests(view.requests, asOf);
  return cardMessage({
    summary: `${heading}: ${summary.askedToday.length} asked today, ${summary.overdue.length} overdue.`,
    body: [
      badgeLine(`Keep in touch · ${visitHeading(visit)}`, visit.drill),
      title(heading),
      ...requestSummarySection(view, links),
    ],
    actions: [
      execute({ title: 'All requests', verb: 'requests.show', data: { visit: visit.id, page: 0 } }),
      openUrl('Open in the tab', links.requests(visit.id)),
    ],
  });
}

/** The same as a section of another card, without a heading of its own. */
export function requestSummarySection({ requests, asOf }: RequestsView, links: Links): Element[] {
  const { askedToday, answeredToday, open, overdue } = summariseRequests(requests, asOf);
  const waiting = [...overdue, ...open];
  const look = { links, now: asOf };
  return [
    ...figures([
      { number: askedToday.length, words: 'Asked today' },
      { number: answeredToday.length, words: 'Given today' },
      { number: open.length, words: 'Open' },
      { number: overdue.length, words: 'Overdue' },
    ]),
    ...rowsOf('Still to give', waiting, look),
    ...rowsOf('Given today', answeredToday, look),
  ];
}

function rowsOf(
  heading: string,
  requests: readonly RequestView[],
  look: { links: Links; now: string },
): Element[] {
  if (requests.length === 0) return [];
  const left = requests.length - rows;
  return [
    paragraph(heading, { weight: 'Bolder', separator: true }),
    ...requests.slice(0, rows).map((request) => requestRow(request, look)),
    ...present([moreLine(left, 'in the tab')]),
  ];
}
