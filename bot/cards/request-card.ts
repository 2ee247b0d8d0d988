import type { Message } from '../application/ports.ts';
import type { RequestView } from '../contract/request.ts';
import { sayMoment } from '../contract/spoken-time.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { isOpen, standingRuns } from './request-row.ts';
import { saidWhen } from './standing.ts';
import { problemLine } from './problem-line.ts';
import { badgeLine, runs, title, factSet } from './text.ts';

/** One request: what, who, when; what was given, or the fields to say so. */
export interface OneRequest {
  readonly visit: VisitSummary;
  readonly request: RequestView;
  /** The page of the list to go back to. */
  readonly page: number;
  /** What has just happened, as a sentence; null when it was only opened. */
  readonly notice: string | null;
  /** What was typed and will not do, with why. */
  readonly typed?: { readonly note: string; readonly link: string; readonly problem: string };
}

export function requestCard(shown: OneRequest, look: { links: Links; now: string }): Message {
  const { visit, request, notice, typed } = shown;
  const open = isOpen(request);
  return cardMessage({
    summary: `${notice ?? 'Request'}: ${request.what}`,
    body: [
      badgeLine(notice ?? 'Request', visit.drill),
      title(request.what),
      runs(standingRuns(request, look.now)),
      factSet(factsOf(request, look.now)),
      problemLine(typed?.problem ?? null),
      ...(open && request.mayGive ? givingFields(typed) : []),
    ],
    actions: [
      ...pressesOf(shown),
      // As a button: an address in a line of the card would be cut off on a phone.
      typeof request.given?.link === 'string'
        ? openUrl('Open what was given', request.given.link)
        : null,
      openUrl('Open in the tab', look.links.requests(visit.id)),
    ],
  });
}

function pressesOf({ visit, request, page }: OneRequest): (Element | null)[] {
  const data = { visit: visit.id, request: request.id, page };
  const open = isOpen(request);
  return [
    open && request.mayGive
      ? execute({ title: 'Given', verb: 'request.give', data, style: 'positive' })
      : null,
    !open && request.mayGive ? execute({ title: 'Reopen', verb: 'request.reopen', data }) : null,
    open && request.mayEdit
      ? execute({ title: 'Change', verb: 'request.edit', data, withoutInputs: true })
      : null,
    execute({
      title: 'All requests',
      verb: 'requests.show',
      data: { visit: visit.id, page },
      withoutInputs: true,
    }),
  ];
}

function factsOf(request: RequestView, now: string): [string, string][] {
  const { given, withdrawn, due, originalDue } = request;
  const said = sayMoment(due, now);
  const facts: [string, string][] = [
    ['Asked by', request.askedBy],
    ['Owner', request.owner.name],
    ['Due', due === originalDue ? said : `${said}, originally ${sayMoment(originalDue, now)}`],
  ];
  facts.push(['Logged', `${saidWhen(request.loggedAt, now)} by ${request.loggedBy}`]);
  if (given !== null) {
    facts.push(['Given', `${saidWhen(given.at, now)} by ${given.by}: ${given.note}`]);
  }
  if (withdrawn !== null) {
    const when = saidWhen(withdrawn.at, now);
    facts.push(['Withdrawn', `${when} by ${withdrawn.by}: ${withdrawn.reason}`]);
  }
  return facts;
}

function givingFields(typed: OneRequest['typed']): Element[] {
  return [
    {
      type: 'Input.Text',
      id: 'note',
      label: 'What was given',
      placeholder: 'Supervision records of 12 workers, on the sharing site',
      isMultiline: true,
      isRequired: true,
      maxLength: 500,
      errorMessage: 'Say what was given',
      ...(typed !== undefined && { value: typed.note }),
    },
    {
      type: 'Input.Text',
      id: 'link',
      label: 'Link, if there is one',
      style: 'Url',
      maxLength: 2_000,
      ...(typed !== undefined && { value: typed.link }),
    },
  ];
}
