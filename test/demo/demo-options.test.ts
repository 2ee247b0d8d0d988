import assert from 'node:assert/strict';
import { BadDemoOptions, readDemoOptions } from '../../bot/demo/demo-options.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';

describe('npm run demo', () => {
  it('uses the usual ports, the folder .data and the real time unless told otherwise', () => {
    assert.deepEqual(readDemoOptions([]), {
      fresh: false,
      at: null,
      as: demoStaff[0],
      data: '.data',
      ports: { server: 3978, playground: 56_150 },
      skipBuild: false,
    });
  });

  it('takes an instant, somebody, a folder and ports', () => {
    const options = readDemoOptions([
      ...['--at', '2026-11-24T10:05:00Z', '--data', 'elsewhere'],
      ...['--as', 'joe'],
      ...['--port', '4000', '--playground-port', '4001'],
    ]);
    assert.deepEqual(options, {
      fresh: false,
      at: '2026-11-24T10:05:00Z',
      as: demoStaff.at(-1),
      data: 'elsewhere',
      ports: { server: 4000, playground: 4001 },
      skipBuild: false,
    });
  });

  const refusals: [parameters: string[], words: RegExp][] = [
    [['--at', 'yesterday'], /^--at must be like 2026-11-24T10:05:00Z$/m],
    [['--at', '2026-02-30T10:00:00Z'], /^--at must be like/m],
    [['--as', 'Nobody'], /^--as must be one of Dana Whitfield, .* and Joe Clarke$/m],
    [['--port', '70000'], /^--port must be 1 to 65535$/m],
    [['--port', 'three'], /^--port must be a number$/m],
    [['--data', ''], /^--data must name a folder$/m],
    [['--data'], /^Option '--data <value>' argument missing$/m],
    [['--frsh'], /^Unknown option '--frsh'$/m],
    [['fresh'], /^Unexpected argument 'fresh'$/m],
  ];
  for (const [parameters, words] of refusals) {
    it(`refuses ${parameters.join(' ')}, and says what can be given`, () => {
      assert.throws(
        () => readDemoOptions(parameters),
        (error) =>
          error instanceof BadDemoOptions &&
          words.test(error.message) &&
          error.message.includes('Usage: npm run demo'),
      );
    });
  }
});
