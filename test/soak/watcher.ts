import { setTimeout as after } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import { paths } from '../../bot/contract/paths.ts';

/**
 * Watches the live stream until the soak ends, and opens it again behind the last event whenever it
 * ends, as the tab does. Resolves with how many events came.
 */
export async function watch(url: string, personId: string, signal: AbortSignal): Promise<number> {
  const seen = { events: 0, last: null as string | null };
  const parser = createParser({
    onEvent({ id }) {
      seen.events += 1;
      seen.last = id ?? seen.last;
    },
  });
  const isOver = () => signal.aborted;
  while (!isOver()) {
    const behind: Record<string, string> = seen.last === null ? {} : { 'last-event-id': seen.last };
    const headers = { authorization: `Persona ${personId}`, ...behind };
    try {
      const response = await fetch(url + paths.live, { headers, signal });
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) {
        parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }));
      }
    } catch {
      // The server ended, or the soak did: the loop knows which.
    }
    if (!isOver()) await after(500 + Math.random() * 1_000);
  }
  return seen.events;
}
