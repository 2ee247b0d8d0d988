import { StoreConflict, type Operation } from '../application/document-store.ts';
import { councilPartition, visitPartition } from '../application/partitions.ts';
import { loadStaff } from '../application/people.ts';
import type { Parts } from '../application/ports.ts';
import { eventOf } from '../application/records/event-record.ts';
import { createOf, readRecord, replaceOf } from '../application/records/record.ts';
import {
  deliveryRecord,
  installationRecord,
  responderRecord,
  visitPlanRecord,
  waveRecord,
} from '../application/records/record-types.ts';
import type { TemplateItem } from '../domain/checklist/template.ts';
import { DomainError } from '../domain/errors.ts';
import type { Person } from '../domain/people/person.ts';
import { timelineOfVisit } from '../domain/visits/visit-plan.ts';
import { personalItems, type Dates } from '../domain/readiness/new-item.ts';
import { newDelivery } from '../domain/telling/delivery.ts';
import { waveOf, type Wave, type WaveKey } from '../domain/telling/wave.ts';
import type { Visit } from '../domain/visits/visit.ts';

/** A person takes two operations, a delivery and a responder; the wave and its event two more. */
const chunkSize = 45;

/**
 * Makes the deliveries of a wave, a chunk a commit: each chunk moves the wave's cursor on in the
 * same commit, so that a crash at any moment resumes behind it and repeats nothing.
 */
export function createExpandWave({ store, clock, ids }: Parts) {
  return async function expandWave(council: string, visit: Visit, key: WaveKey): Promise<void> {
    const partition = visitPartition(council, visit.id);
    if (key === 'channel') return expandChannels(store, council, partition);
    const { people } = await loadStaff(store, council);
    const audience = people
      .filter((person) => waveOf(person) === key)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const plan = await planOf(store, partition, visit);
    for (;;) {
      const kept = await readRecord(store, waveRecord, { partition, id: key });
      if (kept === null || kept.body.state === 'expanded') return;
      const { cursor } = kept.body;
      const left = audience.filter(({ id }) => cursor === null || id > cursor);
      const chunk = left.slice(0, chunkSize);
      const last = left.length <= chunkSize;
      const wave: Wave = {
        key,
        state: last ? 'expanded' : 'expanding',
        cursor: chunk.at(-1)?.id ?? cursor,
      };
      const sent = eventOf({
        id: ids.event(),
        type: 'wave.expanded',
        actor: null,
        subject: key,
        before: cursor,
        after: { cursor: wave.cursor, people: chunk.length },
        at: clock.now(),
        visitId: visit.id,
      });
      await commitChunk(store, partition, [
        replaceOf(waveRecord, kept, wave),
        ...chunk.flatMap((person) => told(plan, key, person)),
        sent,
      ]);
    }
  };
}

interface Plan extends Dates {
  readonly items: readonly TemplateItem[];
}

/** The visit's own plan, kept since it was announced. */
async function planOf(store: Parts['store'], partition: string, visit: Visit): Promise<Plan> {
  const kept = await readRecord(store, visitPlanRecord, { partition, id: visit.id });
  if (kept === null) throw new DomainError('not-found', `The plan of ${visit.id} is missing.`);
  const { template, closureDays } = kept.body;
  return {
    timeline: timelineOfVisit(visit, kept.body),
    closureDays: new Set(closureDays),
    items: template.items,
  };
}

function told({ items, ...dates }: Plan, wave: WaveKey, person: Person): Operation[] {
  const delivery = newDelivery(wave, { kind: 'person', id: person.id });
  const responder = {
    personId: person.id,
    acknowledgedAt: null,
    items: personalItems(items, { ...dates, person }),
  };
  return [createOf(deliveryRecord, delivery), createOf(responderRecord, responder)];
}

async function expandChannels(
  store: Parts['store'],
  council: string,
  partition: string,
): Promise<void> {
  const kept = await readRecord(store, waveRecord, { partition, id: 'channel' });
  if (kept === null || kept.body.state === 'expanded') return;
  const place = { partition: councilPartition(council), id: 'teams' };
  const installation = await readRecord(store, installationRecord, place);
  const channels = installation?.body.channels ?? [];
  await commitChunk(store, partition, [
    replaceOf(waveRecord, kept, { ...kept.body, state: 'expanded' }),
    ...channels.map(({ id }) =>
      createOf(deliveryRecord, newDelivery('channel', { kind: 'channel', id })),
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
