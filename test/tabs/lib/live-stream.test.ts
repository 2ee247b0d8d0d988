import assert from 'node:assert/strict';
import type { LiveEvent } from '../../../bot/contract/live.ts';
import { followLiveStream, waitBefore } from '../../../tabs/lib/live-stream.ts';

const event: LiveEvent = {
  id: '7',
  type: 'item.completed',
  visitId: 'v1',
  at: '2018-01-25T10:42:00.000Z',
};
const line = `id: 7\ndata: ${JSON.stringify(event)}\n\n`;

/** Follows answers one after another, and stops after the last. */
async function follow(answers: readonly (string[] | Error)[]) {
  const seen = { events: [] as LiveEvent[], from: [] as (string | null)[], calls: [] as string[] };
  const stop = new AbortController();
  const left = [...answers];
  await followLiveStream({
    open: (lastEventId) => {
      seen.from.push(lastEventId);
      const answer = left.shift();
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve(new Response(streamOf(answer ?? [])));
    },
    onEvent: (one) => seen.events.push(one),
    onOpen: (again) => seen.calls.push(again ? 'open again' : 'open'),
    onLost: () => seen.calls.push('lost'),
    pause: () => {
      if (left.length === 0) stop.abort();
      return Promise.resolve();
    },
    silenceLimit: 10_000,
    signal: stop.signal,
  });
  return seen;
}

function streamOf(chunks: readonly string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
}

describe('the live stream', () => {
  it('hands on an event that comes in pieces', async () => {
    const { events } = await follow([[line.slice(0, 20), line.slice(20)]]);

    assert.deepEqual(events, [event]);
  });

  it('goes on behind the event that it saw last', async () => {
    const { from, calls } = await follow([[line], []]);

    assert.deepEqual(from, [null, '7']);
    assert.deepEqual(calls, ['open', 'lost', 'open again', 'lost']);
  });

  it('tries again when it cannot be opened', async () => {
    const { events, calls } = await follow([new Error('no network'), [line]]);

    assert.deepEqual(calls, ['lost', 'open', 'lost']);
    assert.equal(events.length, 1);
  });

  it('passes over what it does not understand', async () => {
    const { events } = await follow([['data: nonsense\n\n', 'data: {"id":1}\n\n', line]]);

    assert.deepEqual(events, [event]);
  });
});

describe('the wait before opening it again', () => {
  it('doubles with every failure, up to half a minute', () => {
    const waits = [0, 1, 2, 20].map((failures) => waitBefore(failures, 0.5));

    assert.deepEqual(waits, [500, 1000, 2000, 30_000]);
  });

  it('differs from tab to tab, give or take a half', () => {
    assert.equal(waitBefore(0, 0), 250);
    assert.equal(waitBefore(0, 1), 750);
  });
});
