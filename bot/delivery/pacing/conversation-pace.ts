import { setTimeout as sleep } from 'node:timers/promises';

/** Teams' limits for a bot in one conversation: milliseconds, and how many requests in them. */
const limits = [
  { window: 1_000, most: 7 },
  { window: 2_000, most: 8 },
  { window: 30_000, most: 60 },
  { window: 3_600_000, most: 1_800 },
] as const;
const longest = 3_600_000;
/** Quiet conversations are forgotten, so that memory does not grow with the number of people. */
const quiet = 30_000;
const fewEnough = 8;

/** Keeps each conversation within Teams' limits for it, whatever goes to others. */
export interface ConversationPace {
  /** Waits until one more request fits into the conversation, and counts it. */
  room(conversationId: string): Promise<void>;
}

export function createConversationPace(): ConversationPace {
  const conversations = new Map<string, number[]>();
  let swept = performance.now();

  function forgetQuiet(now: number): void {
    if (now - swept < quiet) return;
    swept = now;
    for (const [id, times] of conversations) {
      while ((times[0] ?? now) <= now - longest) times.shift();
      const last = times.at(-1) ?? 0;
      if (last < now - quiet && times.length <= fewEnough) conversations.delete(id);
    }
  }

  return {
    async room(conversationId) {
      for (;;) {
        const now = performance.now();
        forgetQuiet(now);
        const times = conversations.get(conversationId) ?? [];
        const wait = waitFor(times, now);
        if (wait <= 0) {
          conversations.set(conversationId, [...times, now]);
          return;
        }
        await sleep(wait);
      }
    },
  };
}

function waitFor(times: readonly number[], now: number): number {
  const waits = limits.map(({ window, most }) => {
    const oldest = times[times.length - most];
    return oldest === undefined ? 0 : oldest + window - now;
  });
  return Math.max(...waits);
}
