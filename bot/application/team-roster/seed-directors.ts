import { newPerson } from '../../domain/people/person.ts';
import { unnamed } from '../../domain/people/unnamed.ts';
import { councilPartition } from '../partitions.ts';
import { findByEntraId } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf } from '../records/record.ts';
import { personRecord } from '../records/record-types.ts';
import { unlessDone } from '../unless-done.ts';

/**
 * Puts the first people who may announce on a council's staff list, by Entra object id. Whoever is
 * or was on it stays as they are, so that starting again takes back nothing that was changed since.
 */
export async function seedDirectors(
  { store, ids, clock }: Parts,
  council: string,
  directors: readonly string[],
): Promise<void> {
  for (const id of directors) {
    if ((await findByEntraId(store, council, id)) !== null) continue;
    const person = newPerson({ id, name: unnamed, roles: ['director'], coreGroup: true });
    const event = eventOf({
      id: ids.event(),
      type: 'person.added',
      actor: null,
      subject: id,
      before: {},
      after: { name: person.name, roles: person.roles, coreGroup: true },
      at: clock.now(),
      visitId: null,
    });
    // Another process may have just started with the same directors.
    await unlessDone(() =>
      store.commit(councilPartition(council), [createOf(personRecord, person), event]),
    );
  }
}
