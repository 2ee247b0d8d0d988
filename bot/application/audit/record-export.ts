import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';

/** A list that leaves as a file. */
export type ExportedList = 'audit-log' | 'staff-list' | 'requests' | 'call-list';

/** Records that somebody takes a list away as a file, before it is handed over. */
export function createRecordExport({ store, clock, ids }: Parts) {
  return async function recordExport(
    actor: Actor,
    list: ExportedList,
    part: object | null,
  ): Promise<void> {
    const exported = eventOf({
      id: ids.event(),
      type: 'list.exported',
      actor: actor.person.id,
      subject: list,
      before: null,
      after: part,
      at: clock.now(),
      visitId: null,
    });
    await store.commit(councilPartition(actor.council), [exported]);
  };
}
