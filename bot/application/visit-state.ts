import { DomainError } from '../domain/errors.ts';
import type { Item } from '../domain/readiness/item.ts';
import type { Responder } from '../domain/readiness/responder.ts';
import type { InspectorRequest } from '../domain/requests/request.ts';
import type { Chunk } from '../domain/telling/chunk.ts';
import type { Delivery } from '../domain/telling/delivery.ts';
import type { Wave } from '../domain/telling/wave.ts';
import { isOffOrOver } from '../domain/visit-life/states.ts';
import type { Visit } from '../domain/visits/visit.ts';
import type { DocumentStore, StoredDocument } from './document-store.ts';
import { councilPartition, visitPartition } from './partitions.ts';
import { keptOf, queryDocuments, readRecord, type RecordType } from './records/record.ts';
import {
  chunkRecord,
  deliveryRecord,
  itemRecord,
  requestRecord,
  responderRecord,
  visitEntryRecord,
  visitRecord,
  waveRecord,
} from './records/record-types.ts';

/** All that readiness is computed from. */
export interface VisitState {
  readonly visit: Visit;
  /** In the checklist's order. */
  readonly items: readonly Item[];
  readonly responders: readonly Responder[];
  readonly deliveries: readonly Delivery[];
  readonly waves: readonly Wave[];
  readonly requests: readonly InspectorRequest[];
  readonly chunks: readonly Chunk[];
  /** It is no longer on record who was told. */
  readonly toldErased: boolean;
}

const types = [
  visitRecord,
  itemRecord,
  responderRecord,
  deliveryRecord,
  waveRecord,
  requestRecord,
  chunkRecord,
].map(({ type }) => type);

/** Reads a visit in one query of its partition. @throws DomainError `not-found` */
export async function loadVisitState(
  store: DocumentStore,
  council: string,
  visitId: string,
): Promise<VisitState> {
  const documents = await queryDocuments(store, visitPartition(council, visitId), { types });
  const visit = bodiesOf(visitRecord, documents)[0];
  if (visit === undefined) throw new DomainError('not-found', 'There is no such visit.');
  return {
    visit,
    items: bodiesOf(itemRecord, documents).sort((a, b) => a.position - b.position),
    responders: bodiesOf(responderRecord, documents),
    deliveries: bodiesOf(deliveryRecord, documents),
    waves: bodiesOf(waveRecord, documents),
    requests: bodiesOf(requestRecord, documents),
    chunks: bodiesOf(chunkRecord, documents),
    toldErased: isOffOrOver(visit.state) && (await isToldErased(store, council, visitId)),
  };
}

async function isToldErased(
  store: DocumentStore,
  council: string,
  visitId: string,
): Promise<boolean> {
  const place = { partition: councilPartition(council), id: visitId };
  const entry = await readRecord(store, visitEntryRecord, place);
  return entry?.body.erased?.parts.some(({ part }) => part === 'deliveries') ?? false;
}

/** What those of the documents hold that are of a type. */
export function bodiesOf<Body>(
  record: RecordType<Body>,
  documents: readonly StoredDocument[],
): Body[] {
  return documents
    .filter(({ type }) => type === record.type)
    .map((document) => keptOf(record, document).body);
}
