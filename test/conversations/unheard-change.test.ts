import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { teamsFaults } from '../support/connector-double/faults.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('somebody who heard of a visit and not of what changed since', () => {
  const joe = demoStaff.find(({ name }) => name === 'Joe Clarke')!;
  let app: TestApp;
  let visitId: string;

  beforeEach(async () => {
    app = await startTestApp();
    visitId = await announceVisit(app);
  });

  afterEach(() => app.stop());

  async function moveDates(start: string, end: string): Promise<void> {
    await app.app.useCases.moveVisit(app.actor('Dana Whitfield'), visitId, {
      move: 'move-dates',
      reason: 'The lead inspector is ill',
      fieldwork: { start, end },
      received: null,
    });
  }

  const readiness = () => app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visitId);

  async function untilNotReached(number: number) {
    for (;;) {
      const view = await readiness();
      if (view.reach.notReached === number) return view;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('is not reached, by name and with what to do, until something newer arrives', async () => {
    app.double.faults.forRecipient(joe.id, teamsFaults.blocked);
    await moveDates('2018-02-06', '2018-02-07');

    const { reach, attention } = await untilNotReached(1);

    const { people, sent, everyone } = reach;
    assert.deepEqual([sent, everyone], [5, 6]);
    const missed = people.filter(({ delivery }) => delivery === 'not-reached');
    assert.deepEqual(
      missed.map(({ name, notReachedBecause }) => [name, notReachedBecause]),
      [
        [
          'Joe Clarke',
          'They were told of the visit, but not of what changed since. They have blocked Visit Ready in Teams. Phone them.',
        ],
      ],
    );
    assert.ok(
      attention.some(({ kind, owner }) => kind === 'not-reached' && owner === 'Joe Clarke'),
    );

    app.double.faults.clear();
    await moveDates('2018-02-08', '2018-02-09');

    assert.equal((await untilNotReached(0)).reach.sent, 6);
  });
});
