import { councilPartition, visitPartition } from '../application/partitions.ts';
import { StoreBusy } from '../application/document-store.ts';
import type { Logger, VisitPlace } from '../application/ports.ts';
import { queryRecords, readRecord, type Kept } from '../application/records/record.ts';
import {
  deliveryRecord,
  installationRecord,
  waveRecord,
  type Installation,
} from '../application/records/record-types.ts';
import { unclosedVisits } from '../application/visits.ts';
import type { Delivery } from '../domain/telling/delivery.ts';
import type { Wave } from '../domain/telling/wave.ts';
import type { Visit } from '../domain/visits/visit.ts';
import { drain } from './drain.ts';
import { createExpandWave } from './expand-wave.ts';
import { createRetries, type Retries } from './retries.ts';
import { createSendDelivery, type Errand, type SendParts } from './send-delivery.ts';

/** Messages under way at once; the pace, not this, sets the speed. */
const hands = 10;
/** After a fault of ours, in milliseconds; a delivery that keeps failing waits for the next start. */
const afterFault = 30_000;
const mostFaults = 3;

/** Tells people what has been announced, outside any turn. */
export interface AnnouncementWorker {
  /** Goes on with whatever a council's visits still have to tell; called again, it adds nothing. */
  wake(council: string): void;
  /** Resolves when nothing is under way; nothing new is started after `stop`. */
  stop(): Promise<void>;
}

/** One worker for one process. What it has to do is all in the store, so a restart goes on. */
export function createAnnouncementWorker(parts: SendParts & { log: Logger }): AnnouncementWorker {
  const stopping = new AbortController();
  const retries = createRetries(stopping.signal);
  const tell = createTellVisit({ ...parts, retries, stopping: stopping.signal });
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();

  async function tellCouncil(council: string): Promise<void> {
    do {
      again.delete(council);
      for (const visit of await unclosedVisits(parts.store, council)) {
        if (stopping.signal.aborted) return;
        await tell(council, visit);
      }
    } while (again.has(council) && !stopping.signal.aborted);
  }

  function wake(council: string): void {
    if (stopping.signal.aborted) return;
    if (running.has(council)) {
      again.add(council);
      return;
    }
    const work = tellCouncil(council)
      .catch((error: unknown) => {
        parts.log.error({ council, error }, 'telling stopped');
        retries.later(council, afterFault, () => {
          wake(council);
          return Promise.resolve();
        });
      })
      .finally(() => running.delete(council));
    running.set(council, work);
  }

  return {
    wake,
    async stop() {
      stopping.abort();
      await Promise.all(running.values());
      await retries.settle();
    },
  };
}

interface TellParts extends SendParts {
  readonly log: Logger;
  readonly retries: Retries;
  readonly stopping: AbortSignal;
}

/** Tells what a visit still has to tell, each delivery once; those refused for now rest by themselves. */
function createTellVisit(parts: TellParts) {
  const expand = createExpandWave(parts);
  const attempt = createAttempt(parts);

  return async function tellVisit(council: string, visit: Visit): Promise<void> {
    const installation = await readInstallation(parts, council);
    for (const wave of await wavesOf(parts, council, visit)) {
      await expand(council, visit, wave);
      // Nobody is told before the app knows where Teams answers; the first activity says it.
      if (installation === null) continue;
      const errand = { council, visitId: visit.id, installation, about: wave.about };
      const unsent = await unsentOf(parts, errand, wave.key);
      const due = unsent.filter(({ body }) => !parts.retries.has(keyOf(errand, body.id)));
      await drain(due, { hands, stopping: parts.stopping }, ({ body }) => attempt(errand, body.id));
    }
  };
}

function keyOf({ council, visitId }: VisitPlace, deliveryId: string): string {
  return `${council}/${visitId}/${deliveryId}`;
}

/** One delivery with a fault of ours must not keep the others from being told. */
function createAttempt(parts: TellParts) {
  const send = createSendDelivery(parts);

  return async function attempt(errand: Errand, id: string, faults = 0): Promise<void> {
    const key = keyOf(errand, id);
    try {
      const wait = await send(errand, id);
      if (wait !== null) parts.retries.later(key, wait, () => attempt(errand, id, faults));
    } catch (error) {
      parts.log.error({ visitId: errand.visitId, error }, 'delivery failed');
      const wait = error instanceof StoreBusy ? error.retryAfter : afterFault;
      if (faults < mostFaults) {
        parts.retries.later(key, wait, () => attempt(errand, id, faults + 1));
      }
    }
  };
}

async function readInstallation(parts: SendParts, council: string): Promise<Installation | null> {
  const place = { partition: councilPartition(council), id: 'teams' };
  return (await readRecord(parts.store, installationRecord, place))?.body ?? null;
}

async function wavesOf({ store }: SendParts, council: string, visit: Visit): Promise<Wave[]> {
  const waves = await queryRecords(store, waveRecord, {
    partition: visitPartition(council, visit.id),
  });
  return waves.map(({ body }) => body).sort((a, b) => a.position - b.position);
}

/** The wave's deliveries that are not settled; `sending` is what a crash left behind. */
async function unsentOf(
  { store }: SendParts,
  errand: { council: string; visitId: string },
  wave: string,
): Promise<Kept<Delivery>[]> {
  const partition = visitPartition(errand.council, errand.visitId);
  const [left, waiting] = await Promise.all(
    (['sending', 'waiting'] as const).map((state) =>
      queryRecords(store, deliveryRecord, { partition, wanted: { equals: { wave, state } } }),
    ),
  );
  return [...(left ?? []), ...(waiting ?? [])];
}
