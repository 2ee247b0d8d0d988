import { createLeases } from '../application/lease.ts';
import type { LiveFeed } from '../application/live-feed.ts';
import { createChannelProgress } from './channel-progress.ts';
import { createConversationPace } from './pacing/conversation-pace.ts';
import type { DeliveryParts } from './delivery-parts.ts';
import { createDeliveryWorker, type DeliveryWorker } from './delivery-worker.ts';
import { createLine } from './pacing/line.ts';
import { createPresence } from './sending/presence.ts';
import { createSlots } from './pacing/slots.ts';
import { createThrottling } from './pacing/throttling.ts';

/** All that goes out to people outside their own turns. */
export type Telling = Pick<DeliveryWorker, 'start' | 'wake' | 'stop'>;

type Given = Pick<
  DeliveryParts,
  | 'store'
  | 'clock'
  | 'ids'
  | 'log'
  | 'machine'
  | 'messenger'
  | 'installer'
  | 'announcer'
  | 'queue'
  | 'pace'
>;

/** A maker of a listed wave writes `wave.listed` in the same commit, with the wave's key. */
const givesWork: ReadonlySet<string> = new Set([
  'visit.announced',
  'visit.moved',
  'visit.corrected',
  'wave.listed',
  'wave.released',
  'chunk.sent-again',
]);

/** After these somebody may be on the staff list who has not been told, or a visit may be on again. */
const leavesSomebodyOut = /^(person|staff|people|member|visit\.moved)\b/;

/**
 * Joins the sending of announcements and the channel cards to what happens in each council.
 * @param given.interval channel cards change at most this often, in milliseconds
 * @param given.requestLength what a request takes of a council's time; what Teams allows unless given
 */
export function createTelling(
  given: Given & { interval: number; requestLength?: number | undefined },
  feed: LiveFeed,
  councils: readonly string[],
): Telling {
  const stopping = new AbortController();
  const { store, machine, log } = given;
  const leases = createLeases({ store, clock: machine });
  const slots = createSlots(store, machine, given.requestLength);
  const parts: DeliveryParts & { interval: number } = {
    ...given,
    line: createLine(given.requestLength),
    slots,
    conversations: createConversationPace(),
    throttling: createThrottling(slots, log),
    presence: createPresence(leases, given.ids.random(), log),
    stopping: stopping.signal,
  };
  const worker = createDeliveryWorker(parts, { leases, councils });
  const progress = createChannelProgress(parts);
  for (const council of councils) {
    feed.subscribe(council, (event) => {
      if (givesWork.has(event.type)) worker.wake(council);
      if (leavesSomebodyOut.test(event.type)) worker.lookForLatecomers(council);
      const drawn = !/^(delivery|wave|chunk)\./.test(event.type);
      if (drawn && event.visitId !== null) progress.changed(council, event.visitId);
    });
  }
  return {
    start: () => {
      worker.start();
    },
    wake: (council) => {
      worker.wake(council);
    },
    async stop() {
      await progress.settle();
      stopping.abort();
      await worker.stop();
    },
  };
}
