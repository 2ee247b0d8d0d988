import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';

/** What leaves as a file: a list, or with a backup everything. Papers have an event of their own. */
export type Exported =
  'audit-log' | 'staff-list' | 'requests' | 'call-list' | 'checklist' | 'dates' | 'everything';

/** Records that somebody takes something away as a file, before it is handed over. */
export function createRecordExport({ store, clock, ids }: Parts) {
  return async function recordExport(
    actor: Actor,
    what: Exported,
    part: object | null,
  ): Promise<void> {
    const exported = eventOf({
      id: ids.event(),
      type: what === 'everything' ? 'record.exported' : 'list.exported',
      actor: actor.person.id,
      subject: what,
      before: null,
      after: part,
      at: clock.now(),
      visitId: null,
    });
    await store.commit(councilPartition(actor.council), [exported]);
  };
}
