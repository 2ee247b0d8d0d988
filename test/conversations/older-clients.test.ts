import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import { teamsActivity } from '../support/teams-activity.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const adviser = 'Joe Clarke';

describe('a client without Universal Actions', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(() => app.stop());

  function submit(value: unknown): Promise<Response> {
    const person = app.double.options.people.find(({ name }) => name === adviser);
    return app.chat.send(teamsActivity(app.double, { person: person! }, { value }));
  }

  it('sends a press as a message, and gets the card anew', async () => {
    const visit = await announceVisit(app);
    const { json } = app.chat.person(adviser).sees();
    const [acknowledge] = json.actions as [{ fallback: { type: string; data: object } }];
    assert.equal(acknowledge.fallback.type, 'Action.Submit');

    await submit(acknowledge.fallback.data);

    assert.match(app.chat.person(adviser).sees().words, /Seen at 9:35 am/);
    const { reach } = await app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visit);
    assert.equal(reach.acknowledged, 1);
  });

  it('gets a notice when the press cannot be', async () => {
    await submit({ verb: 'call.confirm', draft: 'no such draft' });

    assert.match(app.chat.person(adviser).sees().words, /Nothing was changed/);
  });
});
