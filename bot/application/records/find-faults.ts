import { DomainError } from '../../domain/errors.ts';
import type { PlacedDocument, StoredDocument } from '../document-store.ts';
import { councilPartition, followUpsPlace, placeOf } from '../partitions.ts';
import { eventRecord } from './event-record.ts';
import { keptOf, type RecordType } from './record.ts';
import {
  chunkRecord,
  deliveryRecord,
  findingRecord,
  followUpRecord,
  itemRecord,
  letterRecord,
  personRecord,
  requestRecord,
  responderRecord,
  visitEntryRecord,
  visitPlanRecord,
  visitRecord,
  waveRecord,
} from './record-types.ts';
import { accountRecord } from './staff-records.ts';

/** What a document needs in order to make sense: ids in its own partition, and in its council's. */
interface Needs {
  readonly here?: readonly string[];
  readonly inCouncil?: readonly string[];
}

type Needing = (document: StoredDocument) => Needs;

/** What documents of a type refer to. Those of other types stand by themselves. */
const needs: Readonly<Record<string, Needing>> = {
  ...needing(eventRecord, () => ({})),
  ...needing(letterRecord, () => ({})),
  ...needing(visitEntryRecord, () => ({})),
  ...needing(personRecord, ({ deputyId, lineManagerId }) => people(deputyId, lineManagerId)),
  ...needing(accountRecord, ({ personId }) => people(personId)),
  ...needing(findingRecord, ({ letterId }) => ({ inCouncil: [`letter:${letterId}`] })),
  ...needing(followUpRecord, ({ findingId, ownerId, deputyId }) => ({
    inCouncil: [`finding:${findingId}`, ...(people(ownerId, deputyId).inCouncil ?? [])],
  })),
  ...needing(visitRecord, ({ id }) => ({ inCouncil: [`visit-entry:${id}`] })),
  ...needing(visitPlanRecord, ({ visitId }) => ({ here: [`visit:${visitId}`] })),
  ...needing(itemRecord, ({ ownerId, awayOwnerId, standInId }) =>
    people(ownerId, awayOwnerId, standInId),
  ),
  ...needing(requestRecord, ({ ownerId }) => people(ownerId)),
  ...needing(responderRecord, ({ personId }) => people(personId)),
  ...needing(waveRecord, () => ({})),
  ...needing(chunkRecord, ({ wave }) => ({ here: [`wave:${wave}`] })),
  ...needing(deliveryRecord, ({ wave, recipient }) => ({
    here: [`wave:${wave}`],
    ...(recipient.kind === 'person' && people(recipient.id)),
  })),
};

/**
 * What is wrong with all that is kept, a sentence each: documents that cannot be read, that refer to
 * one that is missing, or that belong to a visit that is missing. None where all is well.
 */
export async function findFaults(everything: AsyncIterable<PlacedDocument>): Promise<string[]> {
  const there = new Set<string>();
  const wanted: { by: string; partition: string; id: string }[] = [];
  const faults: string[] = [];
  for await (const { partition, document } of everything) {
    const by = `${partition} ${document.id}`;
    there.add(by);
    const found = needsOf(document);
    if (typeof found === 'string') faults.push(`${by} ${found}.`);
    else wanted.push(...wantedBy(by, partition, found));
  }
  const missing = wanted.filter(({ partition, id }) => !there.has(`${partition} ${id}`));
  return [...faults, ...missing.map(({ by, id }) => `${by} needs ${id}, which is missing.`)];
}

function needing<Body>(
  record: RecordType<Body>,
  of: (body: Body) => Needs,
): Record<string, Needing> {
  return { [record.type]: (document) => of(keptOf(record, document).body) };
}

function people(...ids: readonly (string | null)[]): Needs {
  return { inCouncil: ids.filter((id) => id !== null).map((id) => `${personRecord.type}:${id}`) };
}

function needsOf(document: StoredDocument): Needs | string {
  try {
    return needs[document.type]?.(document) ?? {};
  } catch (error) {
    return error instanceof DomainError
      ? 'was written by a newer version of Visit Ready'
      : 'can’t be read';
  }
}

function wantedBy(by: string, partition: string, { here = [], inCouncil = [] }: Needs) {
  const { council, visitId } = placeOf(partition);
  // The audit trail outlives its visit.
  const standsAlone = visitId === null || visitId === followUpsPlace || by.includes(' event:');
  const ofVisit = standsAlone ? [] : [`visit:${visitId}`];
  return [
    ...[...here, ...ofVisit].map((id) => ({ by, partition, id })),
    ...inCouncil.map((id) => ({ by, partition: councilPartition(council), id })),
  ];
}
