import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { coalesce } from '../../../tabs/lib/coalesce.ts';

describe('gathering what many quick calls ask for', () => {
  it('does it together, each thing once', async () => {
    const runs: string[][] = [];
    const done = Promise.withResolvers<undefined>();
    const add = coalesce<string>((gathered) => {
      runs.push([...gathered]);
      done.resolve(undefined);
      return Promise.resolve();
    }, 0);

    add(['a']);
    add(['b', 'a']);
    await done.promise;

    assert.deepEqual(runs, [['a', 'b']]);
  });

  it('keeps what comes while it runs for a run of its own', async () => {
    const runs: string[][] = [];
    const firstRun = Promise.withResolvers<undefined>();
    const release = Promise.withResolvers<undefined>();
    const secondRun = Promise.withResolvers<undefined>();
    const add = coalesce<string>((gathered) => {
      runs.push([...gathered]);
      if (runs.length === 2) secondRun.resolve(undefined);
      firstRun.resolve(undefined);
      return release.promise;
    }, 0);

    add(['a']);
    await firstRun.promise;
    add(['b']);
    await setImmediate();
    assert.deepEqual(runs, [['a']]);
    release.resolve(undefined);
    await secondRun.promise;

    assert.deepEqual(runs, [['a'], ['b']]);
  });
});
