import type { RetentionClass } from '../../domain/retention/retention.ts';
import type { Operation } from '../document-store.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';

/** What every event of an erasing is about: the store finds them by it. */
export const erasedSubject = 'erased';

/** What was erased, or finished being so. */
export interface Erased {
  readonly visitId: string | null;
  readonly part: RetentionClass;
  readonly records: number;
  /** What it was, where it was no visit's and may be known. */
  readonly title?: string;
}

/** Says that something goes, for good: whatever is erased, its event stays. */
export function erasedEvent(
  { clock, ids }: Pick<Parts, 'clock' | 'ids'>,
  { visitId, ...after }: Erased,
): Operation {
  return eventOf({
    id: ids.event(),
    type: 'record.erased',
    actor: null,
    subject: erasedSubject,
    before: null,
    after,
    at: clock.now(),
    visitId,
  });
}
