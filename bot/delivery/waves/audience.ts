import type { DocumentStore, Wanted } from '../../application/document-store.ts';
import { councilPartition, visitPartition } from '../../application/partitions.ts';
import { findPerson } from '../../application/people.ts';
import type { VisitPlace } from '../../application/ports.ts';
import { keptOf, type RecordType } from '../../application/records/record.ts';
import { personRecord, responderRecord } from '../../application/records/record-types.ts';
import type { Person } from '../../domain/people/person.ts';
import { belongsTo, type Wave } from '../../domain/telling/wave.ts';

/** So many documents are in memory at once, however many people there are. */
const pageSize = 200;

/**
 * The people whom a wave still has to be expanded to, in order of their ids, behind the cursor. The
 * announcement is for staff who have not been told in whatever wave; all else for those who have.
 * @param keys the visit's waves
 */
export async function* audienceOf(
  store: DocumentStore,
  place: VisitPlace,
  { wave, keys }: { wave: Wave; keys: readonly string[] },
): AsyncGenerator<Person> {
  const { council, visitId } = place;
  const visit = visitPartition(council, visitId);
  if (wave.about.kind === 'announcement') {
    const equals = wave.audience === 'core-group' ? { equals: { coreGroup: true } } : {};
    const from = { partition: councilPartition(council), after: wave.cursor, wanted: equals };
    for await (const person of pagesOf(store, personRecord, from)) {
      if (!person.active || !belongsTo(wave, person, keys)) continue;
      if ((await store.read(visit, `responder:${person.id}`)) === null) yield person;
    }
    return;
  }
  const from = { partition: visit, after: wave.cursor, wanted: {} };
  for await (const { personId } of pagesOf(store, responderRecord, from)) {
    const person = await findPerson(store, council, personId);
    if (person?.active === true) yield person;
  }
}

async function* pagesOf<Body>(
  store: DocumentStore,
  record: RecordType<Body>,
  { partition, after, wanted }: { partition: string; after: string | null; wanted: Wanted },
): AsyncGenerator<Body> {
  const start = after === null ? {} : { idAfter: `${record.type}:${after}` };
  for (let next: Wanted | null = { ...wanted, ...start, limit: pageSize }; next !== null;) {
    const page = await store.query(partition, [record.type], next);
    for (const document of page.documents) yield keptOf(record, document).body;
    next =
      page.continuation === null
        ? null
        : { ...wanted, limit: pageSize, continuation: page.continuation };
  }
}
