import assert from 'node:assert/strict';
import { skippedGroups } from '../../../../tabs/features/people/components/skipped-groups.ts';

describe('who is not reminded', () => {
  const skipped = (why: string, ...names: string[]) =>
    names.map((name) => ({ id: name, name, why }));

  it('is one line for each reason', () => {
    assert.deepEqual(
      skippedGroups([...skipped('is away', 'Kate'), ...skipped('has nothing open', 'Joe', 'Ann')]),
      ['Kate: is away', 'Joe and Ann: has nothing open'],
    );
  });

  it('names three and counts the others', () => {
    assert.deepEqual(skippedGroups(skipped('is away', 'A', 'B', 'C', 'D', 'E')), [
      'A, B, C and 2 more: is away',
    ]);
  });
});
