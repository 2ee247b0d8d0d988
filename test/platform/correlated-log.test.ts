import assert from 'node:assert/strict';
import { correlated } from '../../bot/application/correlation.ts';
import { correlatedLog } from '../../bot/platform/correlated-log.ts';
import { createLogBook } from '../support/log-book.ts';

describe('a line of the log', () => {
  it('has the id of what it came of, after whatever waiting', async () => {
    const book = createLogBook();
    const log = correlatedLog(book);
    const work = async (visitId: string): Promise<void> => {
      await Promise.resolve();
      log.info({ visitId }, 'visit looked at');
    };

    await Promise.all([
      correlated('press-1', () => work('a')),
      correlated('press-2', () => work('b')),
    ]);
    log.warn({}, 'nobody asked');

    assert.deepEqual(
      book.entries().map(({ values }) => values),
      [{ correlationId: 'press-1', visitId: 'a' }, { correlationId: 'press-2', visitId: 'b' }, {}],
    );
  });
});
