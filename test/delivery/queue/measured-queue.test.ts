import assert from 'node:assert/strict';
import { noMeasures, type Measured } from '../../../bot/application/measures.ts';
import { measureDelivery } from '../../../bot/delivery/measure-delivery.ts';
import type { ChunkQueue, WorkOnChunk } from '../../../bot/delivery/queue/chunk-queue.ts';
import { createMeasuredQueue } from '../../../bot/delivery/queue/measured-queue.ts';

interface Figure {
  what: Measured;
  figure: number;
  kind: string;
}

describe('what is measured of telling people', () => {
  let figures: Figure[];
  const take = (what: Measured, figure: number, kind: string) => {
    figures.push({ what, figure, kind });
  };
  const measures = { ...noMeasures, took: take, count: take };
  const place = { council: 'council', visitId: 'visit', chunk: 'everyone:0001' };

  beforeEach(() => {
    figures = [];
  });

  it('is how long past its time a chunk is handed out, and whether it was before', async () => {
    let handOut: WorkOnChunk = () => Promise.resolve();
    const queue: ChunkQueue = {
      durable: true,
      put: () => Promise.resolve(),
      start: (work) => {
        handOut = work;
      },
      check: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    };
    const done: string[] = [];
    createMeasuredQueue(queue, measures).start(({ chunk }) => {
      done.push(chunk);
      return Promise.resolve();
    });

    await handOut(place, 1, 40);
    await handOut(place, 2, 90_000);

    const what = 'visit_ready.queue.wait';
    assert.deepEqual(figures, [
      { what, figure: 40, kind: 'first' },
      { what, figure: 90_000, kind: 'again' },
    ]);
    assert.deepEqual(done, [place.chunk, place.chunk]);
  });

  it('is what became of each delivery that is settled, and nothing else that happens', () => {
    for (const type of ['delivery.sent', 'visit.announced', 'delivery.not-reached']) {
      measureDelivery(measures, { type });
    }

    const what = 'visit_ready.deliveries';
    assert.deepEqual(figures, [
      { what, figure: 1, kind: 'sent' },
      { what, figure: 1, kind: 'not-reached' },
    ]);
  });
});
