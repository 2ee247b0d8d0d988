import { StoreConflict, type Operation } from '../application/document-store.ts';
import { councilPartition, visitPartition } from '../application/partitions.ts';
import { loadStaff } from '../application/people.ts';
import type { Parts } from '../application/ports.ts';
import { eventOf } from '../application/records/event-record.ts';
import { createOf, readRecord, replaceOf } from '../application/records/record.ts';
import {
  deliveryRecord,
  installationRecord,
  waveRecord,
} from '../application/records/record-types.ts';
import { newDelivery } from '../domain/telling/delivery.ts';
import { isInAudience, type Wave } from '../domain/telling/wave.ts';
import { planOf, tellPerson } from './tell-person.ts';
import type { Visit } from '../domain/visits/visit.ts';

/** A person takes two operations, a delivery and a responder; the wave and its event two more. */
const chunkSize = 45;

interface Place {
  readonly council: string;
  readonly partition: string;
  readonly visit: Visit;
}

/**
 * Makes the deliveries of a wave, a chunk a commit: each chunk moves the wave's cursor on in the
 * same commit, so that a crash at any moment resumes behind it and repeats nothing.
 */
export function createExpandWave(parts: Parts) {
  return async function expandWave(council: string, visit: Visit, wave: Wave): Promise<void> {
    if (wave.state === 'expanded') return;
    const place = { council, visit, partition: visitPartition(council, visit.id) };
    if (wave.audience !== 'channel') await expandPeople(parts, place, wave);
    await expandChannels(parts, place, wave);
  };
}

/** Leaves the wave expanding where channels are still to follow. */
async function expandPeople(parts: Parts, place: Place, { key }: Wave): Promise<void> {
  const { store } = parts;
  const { partition, visit } = place;
  const { people } = await loadStaff(store, place.council);
  const plan = await planOf(store, partition, visit);
  for (;;) {
    const kept = await readRecord(store, waveRecord, { partition, id: key });
    if (kept === null || kept.body.state === 'expanded') return;
    const { cursor } = kept.body;
    const left = people
      .filter((person) => isInAudience(kept.body, person))
      .filter(({ id }) => cursor === null || id > cursor)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const chunk = left.slice(0, chunkSize);
    if (chunk.length === 0 && kept.body.audience === 'all') return;
    const state =
      left.length > chunkSize || kept.body.audience === 'all' ? 'expanding' : 'expanded';
    const wave: Wave = { ...kept.body, state, cursor: chunk.at(-1)?.id ?? cursor };
    const told = await Promise.all(
      chunk.map((person) => tellPerson(store, partition, { plan, wave, person })),
    );
    await commitChunk(store, partition, [
      replaceOf(waveRecord, kept, wave),
      ...told.flat(),
      expandedEvent(parts, visit, { wave, before: cursor, people: chunk.length }),
    ]);
  }
}

function expandedEvent(
  { ids, clock }: Parts,
  visit: Visit,
  chunk: { wave: Wave; before: string | null; people: number },
): Operation {
  return eventOf({
    id: ids.event(),
    type: 'wave.expanded',
    actor: null,
    subject: chunk.wave.key,
    before: chunk.before,
    after: { cursor: chunk.wave.cursor, people: chunk.people },
    at: clock.now(),
    visitId: visit.id,
  });
}

/** Channels are told last in a wave that goes to all, and alone in their own. */
async function expandChannels(parts: Parts, place: Place, { key }: Wave): Promise<void> {
  const { store } = parts;
  const { partition, council } = place;
  const kept = await readRecord(store, waveRecord, { partition, id: key });
  if (kept === null || kept.body.state === 'expanded') return;
  const installation = await readRecord(store, installationRecord, {
    partition: councilPartition(council),
    id: 'teams',
  });
  const channels = installation?.body.channels ?? [];
  await commitChunk(store, partition, [
    replaceOf(waveRecord, kept, { ...kept.body, state: 'expanded' }),
    ...channels.map(({ id }) =>
      createOf(deliveryRecord, newDelivery(kept.body, { kind: 'channel', id })),
    ),
  ]);
}

/** Somebody else's chunk came first: the wave is read again, and goes on behind it. */
async function commitChunk(
  store: Parts['store'],
  partition: string,
  operations: readonly Operation[],
): Promise<void> {
  try {
    await store.commit(partition, operations);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
  }
}
