import type { Visit } from '../visits/visit.ts';

/** What may be said of a visit to people who were not there. `unconfirmed`: its days are over, and nobody recorded that it began. */
export type HowFar = 'ahead' | 'under-way' | 'held' | 'unconfirmed' | 'cancelled' | 'deferred';

type Lived = Pick<Visit, 'state' | 'fieldworkStart' | 'fieldworkEnd'>;

/**
 * How far a visit has come by the record.
 * @param today `YYYY-MM-DD`
 * @param hasLetter a letter or report on it is on the record: then it took place, whatever was pressed
 */
export function howFar(visit: Lived, today: string, hasLetter: boolean): HowFar {
  const { state, fieldworkStart, fieldworkEnd } = visit;
  if (state === 'cancelled' || state === 'deferred') return state;
  const isOver = today > fieldworkEnd;
  switch (state) {
    case 'awaiting-letter':
    case 'published':
    case 'not-published':
      return 'held';
    case 'closed':
      return isOver || hasLetter ? 'held' : 'unconfirmed';
    case 'fieldwork':
      return isOver || hasLetter ? 'held' : 'under-way';
    default:
      if (hasLetter) return 'held';
      if (isOver) return 'unconfirmed';
      return today < fieldworkStart ? 'ahead' : 'under-way';
  }
}
