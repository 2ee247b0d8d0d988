import { setImmediate as breathe } from 'node:timers/promises';
import { councilPartition, visitPartition } from '../../application/partitions.ts';
import type { Parts } from '../../application/ports.ts';
import { createOf, readRecord, type Kept } from '../../application/records/record.ts';
import { deliveryRecord, installationRecord } from '../../application/records/record-types.ts';
import { bodiesOf } from '../../application/visit-state.ts';
import type { Person } from '../../domain/people/person.ts';
import { chunkSize, type Chunk } from '../../domain/telling/chunk.ts';
import { newDelivery } from '../../domain/telling/delivery.ts';
import { mostListed } from '../../domain/telling/listed-wave.ts';
import type { Wave } from '../../domain/telling/wave.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import { audienceOf } from './audience.ts';
import { makeChunk, readWave, type ChunkContent } from './make-chunk.ts';
import { planOf, tellPerson } from './tell-person.ts';

/** What there is to tell about: a visit, or something that has only an id, all of whose waves are listed. */
export type Told = Visit | { readonly id: string };

/** A wave of a visit that is being expanded; `keys` names all waves of the visit. */
export interface Expansion {
  readonly council: string;
  readonly visit: Told;
  readonly wave: string;
  readonly keys: readonly string[];
}

/**
 * Makes the deliveries of a wave, a chunk a commit, and hands out each chunk as soon as it is made.
 * It stops early when somebody else is expanding the same wave: they go on with it.
 */
export function createExpandWave(parts: Parts) {
  return async function* expandWave(expansion: Expansion): AsyncGenerator<Kept<Chunk>> {
    const { council, visit } = expansion;
    const place = { council, visitId: visit.id };
    let kept = await readWave(parts, place, expansion.wave);
    if (kept?.body.state !== 'expanding') return;
    const steps =
      kept.body.audience === 'listed'
        ? listed(parts, place, kept.body)
        : people(parts, expansion, kept.body);
    for await (const { content, cursor } of steps) {
      const made = await makeChunk(parts, place, { kept, content, progress: { cursor } });
      if (made === null) return;
      kept = made.wave;
      if (made.chunk !== null) yield made.chunk;
      // Sending goes on meanwhile, at its even pace.
      await breathe();
    }
    yield* finish(parts, place, kept);
  };
}

interface Step {
  readonly content: ChunkContent;
  readonly cursor: string | null;
}

/** The people of a wave, a chunk at a time: never more of them in memory than that. */
async function* people(
  parts: Parts,
  { council, visit, keys }: Expansion,
  wave: Wave,
): AsyncGenerator<Step> {
  if (wave.audience === 'channel' || !('state' in visit)) return;
  const partition = visitPartition(council, visit.id);
  const plan = await planOf(parts.store, partition, visit);
  let some: Person[] = [];
  const step = async (): Promise<Step> => {
    const told = await Promise.all(
      some.map((person) => tellPerson(parts.store, partition, { plan, wave, person })),
    );
    const cursor = some.at(-1)?.id ?? null;
    some = [];
    const deliveries = told.map(({ delivery }) => delivery);
    return { content: { deliveries, operations: told.flatMap((one) => one.operations) }, cursor };
  };
  const place = { council, visitId: visit.id };
  for await (const person of audienceOf(parts.store, place, { wave, keys })) {
    some.push(person);
    if (some.length === chunkSize) yield await step();
  }
  if (some.length > 0) yield await step();
}

/**
 * Whoever made the wave has made its deliveries too. Their ids begin with its key: nobody else's are
 * looked through.
 */
async function* listed(
  { store }: Parts,
  { council, visitId }: { council: string; visitId: string },
  { key, cursor }: Wave,
): AsyncGenerator<Step> {
  const { type } = deliveryRecord;
  const partition = visitPartition(council, visitId);
  const wanted = { idAfter: `${type}:${key}:`, limit: mostListed };
  const { documents } = await store.query(partition, [type], wanted);
  const deliveries = bodiesOf(deliveryRecord, documents).filter(({ wave }) => wave === key);
  yield { content: { deliveries, operations: [] }, cursor };
}

/** Channels are told last in a wave that goes to all, and alone in their own. */
async function* finish(
  parts: Parts,
  place: { council: string; visitId: string },
  kept: Kept<Wave>,
): AsyncGenerator<Kept<Chunk>> {
  const channels = await channelsToTell(parts, place, kept.body);
  const deliveries = channels.map((id) => newDelivery(kept.body, { kind: 'channel', id }));
  const operations = deliveries.map((delivery) => createOf(deliveryRecord, delivery));
  const made = await makeChunk(parts, place, {
    kept,
    progress: { state: 'expanded' },
    content: { deliveries, operations },
  });
  if (made !== null && made.chunk !== null) yield made.chunk;
}

/** The channels that the app is installed in; of a change, those that have the announcement. */
async function channelsToTell(
  { store }: Parts,
  { council, visitId }: { council: string; visitId: string },
  { audience, about }: Wave,
): Promise<string[]> {
  // Channel cards are drawn again by themselves.
  if (about.kind === 'redraw') return [];
  if (audience !== 'channel' && audience !== 'all') return [];
  const teams = { partition: councilPartition(council), id: 'teams' };
  const channels = (await readRecord(store, installationRecord, teams))?.body.channels ?? [];
  const known = channels.slice(0, chunkSize).map(({ id }) => id);
  const told = await Promise.all(
    known.map((id) => store.read(visitPartition(council, visitId), `delivery:channel:${id}`)),
  );
  return known.filter((_, index) => (told[index] !== null) === (audience === 'all'));
}
