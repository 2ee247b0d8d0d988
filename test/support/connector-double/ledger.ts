import { type Watching, createWatching } from '../watching.ts';
import type { Call } from './messages.ts';

export interface Ledger {
  add(call: Call): void;
  calls(): readonly Call[];
  /** Looks at the condition after every request of the bot. */
  until: Watching['until'];
  clear(): void;
}

/** Everything that the bot asked for, in order. */
export function createLedger(): Ledger {
  let calls: Call[] = [];
  const watching = createWatching();

  return {
    add(call) {
      calls.push(call);
      watching.changed();
    },
    calls: () => calls,
    until: (...awaited) => watching.until(...awaited),
    clear() {
      calls = [];
    },
  };
}
