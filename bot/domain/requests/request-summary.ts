import { londonDay } from '../calendar/london.ts';
import { requestStanding, type InspectorRequest } from './request.ts';

type Summarised = Pick<InspectorRequest, 'due' | 'given' | 'withdrawn' | 'loggedAt'>;

/** A day's requests, for the daily keep-in-touch: whatever is in a list is in the order of its due. */
export interface RequestSummary<Request> {
  readonly askedToday: readonly Request[];
  readonly answeredToday: readonly Request[];
  /** Open and not overdue. */
  readonly open: readonly Request[];
  readonly overdue: readonly Request[];
}

/** What was asked and answered on the London day of `now` (ISO instant), and what is open then. */
export function summariseRequests<Request extends Summarised>(
  requests: readonly Request[],
  now: string,
): RequestSummary<Request> {
  const today = londonDay(now);
  const isToday = (at: string) => londonDay(at).equals(today);
  const inOrder = requests.toSorted((a, b) => Date.parse(a.due) - Date.parse(b.due));
  const standing = (wanted: string) =>
    inOrder.filter((request) => requestStanding(request, now) === wanted);
  return {
    askedToday: inOrder.filter((one) => one.withdrawn === null && isToday(one.loggedAt)),
    answeredToday: inOrder.filter(({ given }) => given !== null && isToday(given.at)),
    open: standing('open'),
    overdue: standing('overdue'),
  };
}
