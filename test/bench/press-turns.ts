export interface PressTurn {
  /** The item's key. */
  item: string;
  verb: 'item.complete' | 'item.reopen';
}

/**
 * One person's presses: they complete an item, take that back, and go on to the next item, so that
 * every press changes something.
 */
export function createPressTurns(items: readonly string[]): () => PressTurn {
  let presses = 0;
  return () => {
    const item = items[Math.floor(presses / 2) % items.length]!;
    const verb = presses % 2 === 0 ? 'item.complete' : 'item.reopen';
    presses += 1;
    return { item, verb };
  };
}
