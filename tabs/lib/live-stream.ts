import { createParser } from 'eventsource-parser';
import { liveEventSchema, type LiveEvent } from '../../bot/contract/live.ts';

export interface LiveStreamOptions {
  /** Opens the stream, from behind the event that was seen last. */
  open: (lastEventId: string | null, signal: AbortSignal) => Promise<Response>;
  onEvent: (event: LiveEvent) => void;
  /** Called each time the stream opens; `again` when it had been open before. */
  onOpen: (again: boolean) => void;
  onLost: () => void;
  /** Waits, or returns early when the stream is stopped. */
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds without a byte after which the connection counts as lost. */
  silenceLimit: number;
  signal: AbortSignal;
}

/** Reads the live stream until stopped, and opens it again, later each time, whenever it ends. */
export async function followLiveStream(options: LiveStreamOptions): Promise<void> {
  const position: { lastEventId: string | null } = { lastEventId: null };
  let opened = false;
  let failures = 0;
  const isStopped = () => options.signal.aborted;
  while (!isStopped()) {
    try {
      await readOnce(options, position, () => {
        options.onOpen(opened);
        opened = true;
        failures = 0;
      });
    } catch {
      failures += 1;
    }
    if (isStopped()) return;
    options.onLost();
    await options.pause(waitBefore(failures), options.signal);
  }
}

/** Half a second doubling to half a minute, give or take a half: 2,000 tabs do not return at once. */
export function waitBefore(failures: number, chance = Math.random()): number {
  const wait = Math.min(500 * 2 ** failures, 30_000);
  return Math.round(wait * (0.5 + chance));
}

async function readOnce(
  options: LiveStreamOptions,
  position: { lastEventId: string | null },
  onOpen: () => void,
): Promise<void> {
  const connection = new AbortController();
  const signal = AbortSignal.any([options.signal, connection.signal]);
  const parser = createParser({
    onEvent: (message) => {
      position.lastEventId = message.id ?? position.lastEventId;
      const event = readEvent(message.data);
      if (event !== null) options.onEvent(event);
    },
  });
  const answer = await options.open(position.lastEventId, signal);
  if (answer.body === null) throw new Error('a stream without a body');
  onOpen();
  const decoder = new TextDecoder();
  let silence = setTimeout(giveUp, options.silenceLimit);
  function giveUp() {
    connection.abort();
  }
  try {
    // By hand: Teams on an iPhone cannot yet loop over a stream.
    const reader = answer.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      clearTimeout(silence);
      silence = setTimeout(giveUp, options.silenceLimit);
      parser.feed(decoder.decode(read.value, { stream: true }));
    }
  } finally {
    clearTimeout(silence);
  }
}

function readEvent(data: string): LiveEvent | null {
  try {
    return liveEventSchema.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}
