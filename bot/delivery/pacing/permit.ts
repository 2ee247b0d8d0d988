import { setTimeout as sleep } from 'node:timers/promises';
import { machineTime, type DeliveryParts } from '../delivery-parts.ts';
import type { Slot } from './slots.ts';

/** Waits for the time of one request; false when it may not go out, and the delivery has to wait. */
export type Permit = () => Promise<boolean>;

/** With more of the council's time than this taken by others, the rest comes again later. */
const longestWait = 3_000;
/** A request may use its piece of a slot for so long after its time, in milliseconds. */
const tolerance = 100;
/**
 * What goes out at once opens a connection for each request and arrives later than what comes behind
 * on open ones: the time of so many requests is left free.
 */
const lateArrival = 2;

type Permitting = Pick<DeliveryParts, 'slots' | 'pace' | 'machine' | 'throttling' | 'stopping'>;

/**
 * A slot's requests, one at a time in order of asking, each in its own piece. A process that was held
 * up does not make up for it in a burst, which would add to what others send in the slot behind: the
 * pieces it has missed are lost, and another slot is taken for what is left.
 */
export function createPermit(
  parts: Permitting,
  { council, slot, requests }: { council: string; slot: Slot; requests: number },
): Permit {
  const { requestLength } = parts.slots;
  let current = slot;
  let piece = 0;
  let taken = 0;

  async function next(): Promise<boolean> {
    if (!mayBegin(parts, council) || taken === requests) return false;
    const missed = (machineTime(parts) - tolerance - current.at) / requestLength;
    piece = Math.max(piece, Math.ceil(missed));
    if (piece >= current.requests) {
      if ((await parts.slots.ahead(council)) > longestWait) return false;
      current = await parts.slots.reserve(council, requests - taken);
      piece = 0;
    }
    const at = current.at + piece * requestLength;
    piece += 1;
    taken += 1;
    await until(parts, at);
    // Nothing is put on record as under way that would then have to wait.
    await parts.pace.quiet(council);
    return mayBegin(parts, council);
  }

  return inTurn(next);
}

/**
 * A slot's requests all at once, at its beginning. It is taken when the first is ready: while cards
 * are being made, its time would pass.
 */
export function createPermitAtOnce(
  parts: Permitting,
  { council, requests }: { council: string; requests: number },
): Permit {
  let slot: Slot | null = null;

  return inTurn(async () => {
    if (!mayBegin(parts, council)) return false;
    slot ??= await parts.slots.reserve(council, requests + lateArrival);
    await until(parts, slot.at);
    return mayBegin(parts, council);
  });
}

function mayBegin({ stopping, throttling }: Permitting, council: string): boolean {
  return !stopping.aborted && !throttling.isClosed(council);
}

function inTurn(next: Permit): Permit {
  let turn: Promise<boolean> = Promise.resolve(true);
  return () => {
    turn = turn.then(next);
    return turn;
  };
}

/** Waits until a moment of the machine's own time, or until nothing more is to be begun. */
export async function until(
  parts: Pick<DeliveryParts, 'machine' | 'stopping'>,
  at: number,
): Promise<void> {
  const wait = at - machineTime(parts);
  if (wait > 0) await sleep(wait, undefined, { signal: parts.stopping }).catch(() => undefined);
}
