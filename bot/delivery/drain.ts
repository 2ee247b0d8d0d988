import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Works through a list with a number of hands at once. `work` returns the milliseconds after which
 * to try the same piece again, or null when it is settled; a piece that waits holds up no other.
 * Once `stopping` is aborted nothing more is begun, and nothing is waited for.
 */
export async function drain<Piece>(
  pieces: readonly Piece[],
  { hands, stopping }: { hands: number; stopping: AbortSignal },
  work: (piece: Piece) => Promise<number | null>,
): Promise<void> {
  const left = [...pieces];
  const waiting: Promise<void>[] = [];

  async function later(piece: Piece, wait: number): Promise<void> {
    await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return;
    const again = await work(piece);
    if (again !== null) await later(piece, again);
  }

  async function hand(): Promise<void> {
    for (let piece = left.shift(); piece !== undefined; piece = left.shift()) {
      if (stopping.aborted) return;
      const again = await work(piece);
      if (again !== null) waiting.push(later(piece, again));
    }
  }

  await Promise.all(Array.from({ length: hands }, hand));
  await Promise.all(waiting);
}
