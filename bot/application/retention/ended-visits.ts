import type { EndedVisit } from '../../domain/retention/retention.ts';
import { isOffOrOver } from '../../domain/visit-life/states.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { DocumentStore } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import { queryRecords, readRecord, type Kept } from '../records/record.ts';
import { visitEntryRecord, type VisitEntry } from '../records/record-types.ts';
import { findVisit } from '../visits.ts';

export interface EndedEntry extends EndedVisit {
  readonly entry: Kept<VisitEntry>;
  /** Null once it has been erased. */
  readonly visit: Visit | null;
}

/** The visits that are closed or cancelled, and those of which something is left after erasing. */
export async function listEnded(store: DocumentStore, council: string): Promise<EndedEntry[]> {
  const entries = await queryRecords(store, visitEntryRecord, {
    partition: councilPartition(council),
  });
  const found = await Promise.all(
    entries.map(async (entry) =>
      endedEntry(entry, await findVisit(store, council, entry.body.visitId)),
    ),
  );
  return found.filter((one) => one !== null);
}

/** One of them; null where it is not over, or nothing is left of it. */
export async function findEnded(
  store: DocumentStore,
  council: string,
  visitId: string,
): Promise<EndedEntry | null> {
  const place = { partition: councilPartition(council), id: visitId };
  const entry = await readRecord(store, visitEntryRecord, place);
  return entry === null ? null : endedEntry(entry, await findVisit(store, council, visitId));
}

function endedEntry(entry: Kept<VisitEntry>, visit: Visit | null): EndedEntry | null {
  const { visitId, erased } = entry.body;
  const since = visit === null ? (erased?.since ?? null) : endOf(visit);
  if (since === null) return null;
  const gone = (erased?.parts ?? []).map(({ part }) => part);
  return { visitId, since, gone, entry, visit };
}

/** When the visit was closed or cancelled, as far as its moves tell; null while it is neither. */
function endOf({ state, moves, fieldworkEnd }: Visit): string | null {
  if (!isOffOrOver(state)) return null;
  return moves.findLast(({ to }) => to === state)?.at ?? `${fieldworkEnd}T12:00:00Z`;
}
