import type { Leases } from '../application/lease.ts';
import { councilPartition } from '../application/partitions.ts';
import type { Logger } from '../application/ports.ts';

/** A process that has not renewed its presence for so long, in milliseconds, is taken for dead. */
const lasting = 6_000;
const renewal = 2_000;

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

export function createPresence(leases: Leases, id: string, log: Logger): Presence {
  const inside = new Map<string, { count: number; timer: NodeJS.Timeout }>();
  const nameOf = (one: string) => `process:${one}`;
  const request = (council: string) => ({
    partition: councilPartition(council),
    name: nameOf(id),
    holder: id,
    lasting,
  });

  function renew(council: string): void {
    leases.acquire(request(council)).catch((error: unknown) => {
      log.error({ council, error }, 'presence not renewed');
    });
  }

  return {
    id,
    async enter(council) {
      const known = inside.get(council);
      if (known !== undefined) {
        known.count += 1;
        return;
      }
      const timer = setInterval(() => {
        renew(council);
      }, renewal);
      inside.set(council, { count: 1, timer });
      await leases.acquire(request(council));
    },
    async leave(council) {
      const known = inside.get(council);
      if (known === undefined) return;
      known.count -= 1;
      if (known.count > 0) return;
      clearInterval(known.timer);
      inside.delete(council);
      await leases.release(request(council));
    },
    isThere: (council, other) =>
      other === id
        ? Promise.resolve(true)
        : leases.isHeld(councilPartition(council), nameOf(other)),
  };
}
