import assert from 'node:assert/strict';
import { runCommand } from '../support/run-command.ts';

describe('the command line', () => {
  it('prints a visit’s dates as JSON', async () => {
    const { exitCode, stdout, stderr } = await runCommand([
      ...['timeline', '--type', 'focused-visit'],
      ...['--call', '2018-01-23T09:30', '--json'],
    ]);

    assert.deepEqual([exitCode, stderr], [0, '']);
    const timeline = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(
      [timeline.fieldworkStart, timeline.fieldworkEnd],
      ['2018-01-30', '2018-01-31'],
    );
    assert.equal(timeline.type, 'focused-visit');
    assert.ok(Array.isArray(timeline.milestones));
  });

  for (const parameters of [['--help'], ['timeline', '--help']]) {
    it(`helps with exit code 0: ${parameters.join(' ')}`, async () => {
      const { exitCode, stdout, stderr } = await runCommand(parameters);

      assert.deepEqual([exitCode, stderr], [0, '']);
      assert.match(stdout, /^Usage: visit-ready/);
    });
  }

  for (const [what, parameters] of [
    ['a command that there is not', ['announce']],
    ['an option that there is not', ['ask', 'what?', '--loud']],
    ['a missing option', ['timeline', '--type', 'focused-visit']],
    ['a missing file', ['read']],
    [
      'a kind of visit that there is not',
      ['timeline', '--type', 'tea', '--call', '2018-01-23T09:30'],
    ],
    ['a call that is no time', ['timeline', '--type', 'jtai', '--call', 'yesterday']],
    ['a call on a Sunday', ['timeline', '--type', 'focused-visit', '--call', '2018-01-21T09:30']],
  ] as const) {
    it(`refuses ${what} with exit code 2 and one plain line`, async () => {
      const { exitCode, stdout, stderr } = await runCommand(parameters);

      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, /^[^\n]+\n$/);
      assert.doesNotMatch(stderr, /^error:|Error|\bat \//);
    });
  }

  it('names a bad setting, with exit code 1', async () => {
    const { exitCode, stderr } = await runCommand(['ask', 'what?'], { STORE: 'paper' });

    assert.equal(exitCode, 1);
    assert.match(stderr, /^STORE: [^\n]+\n$/);
  });
});
