type Kind = 'send' | 'read';

interface Window {
  seconds: number;
  most: number;
}

// "Rate limit" in Microsoft's bot documentation: per bot and thread, and for the whole app per tenant.
const perThread: Record<Kind, readonly Window[]> = {
  send: [
    { seconds: 1, most: 7 },
    { seconds: 2, most: 8 },
    { seconds: 30, most: 60 },
    { seconds: 3600, most: 1800 },
  ],
  read: [
    { seconds: 1, most: 14 },
    { seconds: 2, most: 16 },
    { seconds: 30, most: 120 },
    { seconds: 3600, most: 3600 },
  ],
};
const perTenant: readonly Window[] = [{ seconds: 1, most: 50 }];

/** 100 KB of UTF-16: two bytes for every unit of the JSON. */
const largestMessage = 100 * 1024;

export interface Limits {
  /**
   * Counts a request against Teams' limits. Answers 0 when it is admitted, else the whole seconds
   * to wait (for Retry-After); a refused request counts for nothing.
   */
  admit(thread: string, kind: Kind, now: number): number;
}

/** Teams' documented rate limits for one bot in one tenant, as sliding windows. */
export function createLimits(): Limits {
  const log = new Map<string, number[]>();

  function entries(key: string): number[] {
    const found = log.get(key) ?? [];
    log.set(key, found);
    return found;
  }

  return {
    admit(thread, kind, now) {
      const ofThread = entries(`${kind} ${threadOf(thread)}`);
      const ofTenant = entries('tenant');
      const wait = Math.max(
        secondsToWait(ofThread, perThread[kind], now),
        secondsToWait(ofTenant, perTenant, now),
      );
      if (wait > 0) return wait;
      ofThread.push(now);
      ofTenant.push(now);
      forget(ofTenant, now - 1000);
      return 0;
    },
  };
}

/** Whether Teams would refuse the message for its size; pictures inside it do not count. */
export function isTooBig(message: unknown): boolean {
  const counted = JSON.stringify(message, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('data:image/') ? '' : value,
  );
  return counted.length * 2 > largestMessage;
}

function secondsToWait(times: readonly number[], windows: readonly Window[], now: number): number {
  let wait = 0;
  for (const { seconds, most } of windows) {
    const oldestThatCounts = times[times.length - most];
    if (oldestThatCounts === undefined) continue;
    const free = oldestThatCounts + seconds * 1000;
    if (free > now) wait = Math.max(wait, Math.ceil((free - now) / 1000));
  }
  return wait;
}

function forget(times: number[], before: number): void {
  while ((times[0] ?? Infinity) <= before) times.shift();
}

/** Replies to a post count against its channel. */
function threadOf(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}
