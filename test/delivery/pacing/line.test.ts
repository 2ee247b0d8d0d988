import assert from 'node:assert/strict';
import { createLine } from '../../../bot/delivery/pacing/line.ts';
import { usualRequestLength as requestLength } from '../../../bot/delivery/pacing/slots.ts';

describe('the line of a council’s chunks', () => {
  it('lets the first go at once, and each behind it when those before it are through', () => {
    const line = createLine();

    const [first = 0, second = 0, third = 0] = [48, 500, 1].map((many) => line.join('c', many));

    assert.equal(first, 0);
    assert.ok(second > 0 && second <= 48 * requestLength);
    assert.ok(third > 500 * requestLength && third <= 548 * requestLength);
    assert.ok(line.length('c') > third);
  });

  it('keeps councils apart', () => {
    const line = createLine();
    line.join('one', 500);

    assert.equal(line.join('another', 1), 0);
  });
});
