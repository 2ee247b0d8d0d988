import type { Message } from '../application/ports.ts';
import { countWords } from '../contract/list-words.ts';
import type { RequestsView } from '../contract/request.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { pageOf } from './page-of.ts';
import { isOpen, requestRow } from './request-row.ts';
import { turnPage } from './turn-page.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

const rowsOnPage = 6;

/** Whose requests a list shows: all that the reader may see, or those that are the reader's to give. */
export const whoseRequests = ['all', 'mine'] as const;
export type WhoseRequests = (typeof whoseRequests)[number];

interface Wanted {
  /** From 0; one that is not there any more shows the nearest. */
  readonly page: number;
  readonly whose: WhoseRequests;
}

/** A visit's requests, open ones first and overdue ones loudest, a page at a time. */
export function requestsCard(view: RequestsView, wanted: Wanted, links: Links): Message {
  const { visit, requests, mayLog, asOf } = view;
  const { whose } = wanted;
  const { page, pages, shown } = pageOf(requests, wanted.page, rowsOnPage);
  const heading = headingOf(view, whose);
  return cardMessage({
    summary: `${visitHeading(visit)}. ${heading}`,
    body: [
      badgeLine(`Requests · ${visitHeading(visit)}`, visit.drill),
      title(heading),
      requests.length === 0 ? paragraph(emptyWords(mayLog && whose === 'all')) : null,
      ...shown.map((request) => {
        const data = { visit: visit.id, request: request.id, page };
        const tooltip = `Open: ${request.what.slice(0, 60)}`;
        const open = execute({ title: 'Open', verb: 'request.open', data, tooltip });
        return requestRow(request, { links, now: asOf }, [open]);
      }),
    ],
    actions: [
      mayLog ? logButton(visit.id) : null,
      ...turnPage({ page, pages }, 'requests', (words, to) =>
        execute({
          title: words,
          verb: 'requests.show',
          data: { visit: visit.id, page: to, whose },
        }),
      ),
      whose === 'mine' && mayLog
        ? execute({
            title: 'All requests',
            verb: 'requests.show',
            data: { visit: visit.id, page: 0 },
          })
        : null,
      openUrl('Open in the tab', links.requests(visit.id)),
    ],
  });
}

/** "2 overdue, 3 more open, 12 given". */
function headingOf({ requests }: RequestsView, whose: WhoseRequests): string {
  const of = whose === 'mine' ? ' of yours' : '';
  if (requests.length === 0) return whose === 'mine' ? 'No requests of yours' : 'No requests yet';
  const overdue = requests.filter(({ standing }) => standing === 'overdue').length;
  const open = requests.filter(isOpen).length - overdue;
  const given = requests.filter(({ standing }) => standing === 'given').length;
  const parts = [
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    `${open}${overdue > 0 ? ' more' : ''} open`,
    `${given} given`,
  ];
  return `${countWords(requests.length, 'request', 'requests')}${of}: ${parts.join(', ')}`;
}

function emptyWords(mayLog: boolean): string {
  return mayLog
    ? 'When an inspector asks for something, type it in a line: request from Caroline: supervision records by noon, owner Tom.'
    : 'Nothing that inspectors have asked for is yours to give.';
}

export function logButton(visitId: string): Element {
  return execute({ title: 'Log a request', verb: 'request.draft', data: { visit: visitId } });
}
