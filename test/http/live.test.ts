import assert from 'node:assert/strict';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { liveEventSchema, type LiveEvent } from '../../bot/contract/live.ts';
import { paths } from '../../bot/contract/paths.ts';
import { pressOutcomeSchema } from '../../bot/contract/press.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

interface LiveReader {
  response: Response;
  /** Resolves to the first event from now on that fits. */
  next(type: string): Promise<LiveEvent>;
  heard(): LiveEvent[];
  close(): void;
}

describe('the live stream', () => {
  let app: TestApp;
  let adviser: ApiClient;
  let visit: string;
  let readers: LiveReader[];

  beforeEach(async () => {
    readers = [];
    app = await startTestApp();
    adviser = apiOf(app, 'Joe Clarke');
    visit = await announceVisit(app);
  });

  afterEach(async () => {
    for (const reader of readers) reader.close();
    await app.stop();
  });

  async function listen(lastEventId?: string): Promise<LiveReader> {
    const stop = new AbortController();
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
    const response = await adviser.request('GET', paths.live, { headers, signal: stop.signal });
    const heard: LiveEvent[] = [];
    let wake = (): void => undefined;
    const parser = createParser({
      onEvent({ id, data }: EventSourceMessage) {
        const event = liveEventSchema.parse(JSON.parse(data));
        assert.equal(id, event.id);
        heard.push(event);
        wake();
      },
    });
    void read(response, (text) => {
      parser.feed(text);
    });
    const reader: LiveReader = {
      response,
      async next(type) {
        for (;;) {
          const found = heard.find((event) => event.type === type);
          if (found !== undefined) return found;
          await new Promise<void>((resolve) => (wake = resolve));
        }
      },
      heard: () => heard,
      close: () => {
        stop.abort();
      },
    };
    readers.push(reader);
    return reader;
  }

  async function read(response: Response, take: (text: string) => void): Promise<void> {
    try {
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) take(decoder.decode(chunk as Uint8Array));
    } catch {
      // The test has stopped listening.
    }
  }

  function press(key: string): Promise<unknown> {
    return adviser.post(paths.myItem(visit, key, 'complete'), undefined, pressOutcomeSchema);
  }

  it('is an event stream that nobody keeps', async () => {
    const { response } = await listen();

    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('says what happens in chat as it happens', async () => {
    const live = await listen();

    await app.chat.person('Joe Clarke').presses('visit.acknowledge', { visit, page: 0 });

    const event = await live.next('visit.acknowledged');
    assert.deepEqual([event.visitId, event.at], [visit, app.clock.now()]);
  });

  it('says what happens in the tab to everybody who listens', async () => {
    const readersOfTwo = [await listen(), await listen()];

    await press('read-brief');

    for (const live of readersOfTwo) await live.next('personal-item.completed');
  });

  it('says that something happened, and not what was changed or by whom', async () => {
    const live = await listen();
    await press('read-brief');

    const event = await live.next('personal-item.completed');

    assert.deepEqual(Object.keys(event).sort(), ['at', 'id', 'type', 'visitId']);
  });

  it('begins again behind the last event that the reader had, and repeats none', async () => {
    const first = await listen();
    await press('read-brief');
    const { id } = await first.next('personal-item.completed');
    first.close();
    await app.chat.person('Joe Clarke').presses('visit.acknowledge', { visit, page: 0 });

    const again = await listen(id);
    await again.next('visit.acknowledged');
    await press('know-requests');
    await again.next('personal-item.completed');

    const types = again.heard().map(({ type }) => type);
    assert.deepEqual(types, ['visit.acknowledged', 'personal-item.completed']);
    assert.ok(again.heard().every((event) => event.id > id));
  });

  it('takes a last event that is none for a beginning', async () => {
    const live = await listen('not an event');
    await press('read-brief');

    await live.next('personal-item.completed');

    assert.ok(live.heard().every(({ type }) => type !== 'visit.announced'));
  });
});
