import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import { teamsFaults } from '../support/connector-double/faults.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a channel’s post', function () {
  this.timeout(60_000);
  let app: TestApp;
  let visit: string;
  const channel = '19:inspection-readiness@thread.tacv2';

  beforeEach(async () => {
    app = await startTestApp({ channelInterval: 250 });
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  it('is posted again, once, when Teams does not know it any more', async () => {
    const [post] = app.double.activities(channel);
    app.double.faults.forRecipient(post!.conversationId, teamsFaults.conversationGone);
    // Longer than between two changes of the card: the next one waits for what this one comes to.
    app.double.faults.answerAfter(600, 600);

    await app.app.useCases.acknowledgeVisit(app.actor('Joe Clarke'), visit);
    await app.double.until('a second post', () => app.double.activities(channel).length === 2);
    await app.app.useCases.acknowledgeVisit(app.actor('Priya Shah'), visit);
    await app.double.until('the second post to be drawn again', () => {
      return (app.double.activities(channel).at(-1)?.revision ?? 0) > 0;
    });

    assert.equal(app.double.activities(channel).length, 2);
  });

  it('asks for nothing any more once the visit is cancelled', async () => {
    await app.app.useCases.moveVisit(app.actor('Dana Whitfield'), visit, {
      move: 'cancel',
      reason: 'Ofsted has called it off.',
      fieldwork: null,
      received: null,
      screened: undefined,
    });

    const first = () => JSON.stringify(app.double.activities(channel)[0]?.activity ?? {});
    await app.double.until('its last state', () => first().includes('This visit is cancelled'));

    assert.doesNotMatch(first(), /Open now/);
  });
});
