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

  function submit(value: unknown, who = adviser): Promise<Response> {
    const person = app.double.options.people.find(({ name }) => name === who);
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

  it('fills in a form, whose fields come along with the press', async () => {
    const coordinator = app.chat.person('Priya Shah');
    await coordinator.says('request from Caroline: the rota by noon tomorrow');
    const { json, words } = coordinator.sees();
    assert.match(words, /Choose an owner/);
    const [log] = json.actions as [{ fallback: { data: object } }];
    const fields = { what: 'The rota', askedBy: 'Caroline', owner: app.actor(adviser).person.id };
    const due = { dueDay: '2018-01-24', dueTime: '12:00' };

    await submit({ ...log.fallback.data, ...fields, ...due }, 'Priya Shah');

    assert.match(coordinator.sees().words, /Request logged\nThe rota/);
    await app.chat.person(adviser).willSee('Priya Shah has given you a request');
  });

  it('gets a notice when the press cannot be', async () => {
    await submit({ verb: 'call.confirm', draft: 'no such draft' });

    assert.match(app.chat.person(adviser).sees().words, /Nothing was changed/);
  });
});
