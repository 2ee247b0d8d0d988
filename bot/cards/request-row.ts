import { requestStandingTitles, sayTurnaround, type RequestView } from '../contract/request.ts';
import { sayMoment } from '../contract/spoken-time.ts';
import { beginningOf } from './beginning-of.ts';
import type { Element } from './card.ts';
import type { Links } from './links.ts';
import { listRow } from './list-row.ts';
import { saidWhen, standingIcon } from './standing.ts';
import { paragraph, runs, type Run } from './text.ts';

const looks = {
  overdue: { icon: 'overdue', colour: 'Attention' },
  open: { icon: 'in-hand', colour: 'Accent' },
  given: { icon: 'done', colour: 'Good' },
  withdrawn: { icon: 'not-applicable', colour: 'Default' },
} as const;

/** A request in a list: where it stands, what, since when, whose, and what can be pressed. */
export function requestRow(
  request: RequestView,
  look: { links: Links; now: string },
  presses: readonly Element[] = [],
): Element {
  const words = [
    paragraph(beginningOf(request.what, 200), { weight: isOpen(request) ? 'Bolder' : 'Default' }),
    runs(standingRuns(request, look.now), { size: 'Small', spacing: 'None' }),
  ];
  return listRow(standingIcon(looks[request.standing].icon, look.links), words, presses);
}

/** "Overdue since noon today · Tom Reed · asked by Caroline". */
export function standingRuns(request: RequestView, now: string): Run[] {
  const { standing, owner, askedBy } = request;
  const word = requestStandingTitles[standing];
  return [
    { text: word, strong: true, colour: looks[standing].colour },
    { text: `${detail(request, now)} · ${owner.name} · asked by ${askedBy}` },
  ];
}

function detail({ standing, due, given, withdrawn, turnaround }: RequestView, now: string): string {
  if (standing === 'overdue') return ` since ${sayMoment(due, now)}`;
  if (standing === 'open') return `, due ${sayMoment(due, now)}`;
  if (given !== null) {
    return ` ${saidWhen(given.at, now)}, after ${sayTurnaround(turnaround ?? 0)}`;
  }
  return withdrawn === null ? '' : ` ${saidWhen(withdrawn.at, now)}: ${withdrawn.reason}`;
}

export function isOpen({ standing }: RequestView): boolean {
  return standing === 'overdue' || standing === 'open';
}
