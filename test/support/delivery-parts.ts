import type { DocumentStore } from '../../bot/application/document-store.ts';
import { createLeases } from '../../bot/application/lease.ts';
import { createConversationPace } from '../../bot/delivery/pacing/conversation-pace.ts';
import type { DeliveryParts } from '../../bot/delivery/delivery-parts.ts';
import { createInProcessQueue } from '../../bot/delivery/queue/in-process-queue.ts';
import { createLine } from '../../bot/delivery/pacing/line.ts';
import { createPace } from '../../bot/delivery/pacing/pace.ts';
import { createPresence } from '../../bot/delivery/sending/presence.ts';
import { createSlots } from '../../bot/delivery/pacing/slots.ts';
import { createThrottling } from '../../bot/delivery/pacing/throttling.ts';
import { systemClock } from '../../bot/platform/clock.ts';
import { ids } from '../../bot/platform/ids.ts';
import { createLogBook } from './log-book.ts';
import { createTestClock } from './test-clock.ts';

/** The way from announcement to record on a store, with everything on it real but what is given. */
export function createDeliveryParts(
  store: DocumentStore,
  given: Pick<DeliveryParts, 'messenger' | 'announcer'> & Partial<DeliveryParts>,
): DeliveryParts {
  const log = createLogBook();
  const machine = given.machine ?? systemClock;
  const slots = createSlots(store, machine);
  return {
    store,
    installer: null,
    clock: createTestClock(),
    machine,
    ids,
    log,
    slots,
    queue: createInProcessQueue(log),
    line: createLine(),
    pace: createPace(),
    conversations: createConversationPace(),
    throttling: createThrottling(slots, log),
    presence: createPresence(createLeases({ store, clock: machine }), ids.random(), log),
    stopping: new AbortController().signal,
    ...given,
  };
}
