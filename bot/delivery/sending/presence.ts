import type { Leases } from '../../application/lease.ts';
import { councilPartition } from '../../application/partitions.ts';
import type { Logger } from '../../application/ports.ts';

/**
 * A process that has not renewed its presence for so long, in milliseconds, is taken for dead. Long
 * enough for one that starves on a busy machine: taken for dead while it sends, it costs a duplicate.
 */
const lasting = 15_000;
const renewal = 3_000;

/**
 * Says that this process is alive while it sends, so that others on the store know its claims from
 * those that a crash has left.
 */
export interface Presence {
  readonly id: string;
  /** Present from now until as many `leave` have followed. */
  enter(council: string): Promise<void>;
  leave(council: string): Promise<void>;
  /** Whether the process with that id is alive, as far as anybody can know. */
  isThere(council: string, id: string): Promise<boolean>;
}

function nameOf(id: string): string {
  return `process:${id}`;
}

interface Stay {
  count: number;
  readonly timer: NodeJS.Timeout;
  /** Resolves when others can see it. */
  readonly begun: Promise<unknown>;
}

export function createPresence(leases: Leases, id: string, log: Logger): Presence {
  const inside = new Map<string, Stay>();
  const inTurn = createTurns();
  const request = (council: string) => ({
    partition: councilPartition(council),
    name: nameOf(id),
    holder: id,
    lasting,
  });
  const acquire = (council: string) => inTurn(council, () => leases.acquire(request(council)));

  function begin(council: string): Stay {
    const timer = setInterval(() => {
      acquire(council).catch((error: unknown) => {
        log.error({ council, error }, 'presence not renewed');
      });
    }, renewal);
    const stay = { count: 0, timer, begun: acquire(council) };
    inside.set(council, stay);
    return stay;
  }

  /** Whether that was the last one inside. */
  function end(council: string, stay: Stay): boolean {
    stay.count -= 1;
    if (stay.count > 0) return false;
    clearInterval(stay.timer);
    inside.delete(council);
    return true;
  }

  return {
    id,
    async enter(council) {
      const stay = inside.get(council) ?? begin(council);
      stay.count += 1;
      try {
        await stay.begun;
      } catch (error) {
        end(council, stay);
        throw error;
      }
    },
    async leave(council) {
      const stay = inside.get(council);
      if (stay === undefined || !end(council, stay)) return;
      await inTurn(council, () => leases.release(request(council)));
    },
    isThere: (council, other) =>
      other === id
        ? Promise.resolve(true)
        : leases.isHeld(councilPartition(council), nameOf(other)),
  };
}

/**
 * Work on one council's presence, one piece after the other: a release that overtook the renewal
 * behind it would leave a process that sends looking dead.
 */
function createTurns() {
  const last = new Map<string, Promise<unknown>>();
  return function inTurn<Result>(council: string, work: () => Promise<Result>): Promise<Result> {
    const turn = (last.get(council) ?? Promise.resolve()).then(work, work);
    last.set(council, turn);
    return turn;
  };
}
