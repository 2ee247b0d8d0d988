import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import { readPressAnswer } from '../support/press-answer.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { teamsActivity, type TeamsActivity } from '../support/teams-activity.ts';

describe('an activity that Teams sends again', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(() => app.stop());

  function fromJoe(content: Partial<TeamsActivity>): TeamsActivity {
    const person = app.double.options.people.find(({ name }) => name === 'Joe Clarke');
    return teamsActivity(app.double, { person: person! }, content);
  }

  it('has its one answer when it is a message', async () => {
    app.double.clear();
    const asked = fromJoe({ text: 'help' });

    const first = await app.chat.send(asked);
    const second = await app.chat.send(asked);

    assert.deepEqual([first.status, second.status], [200, 200]);
    assert.equal(app.double.sent().length, 1);
  });

  it('has the same answer when it is a press, which is done once', async () => {
    const visit = await announceVisit(app);
    const press = fromJoe({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'visit.acknowledge', data: { visit, page: 0 } } },
    });

    const answers = await Promise.all(
      [app.chat.send(press), app.chat.send(press)].map(async (sent) => readPressAnswer(await sent)),
    );

    const [first, second] = answers.map(({ card }) => card?.words);
    assert.ok(first !== undefined);
    assert.deepEqual(second, first);
  });

  it('is another one when somebody else sends it', async () => {
    app.double.clear();
    const asked = fromJoe({ text: 'help' });
    const person = app.double.options.people.find(({ name }) => name === 'Dana Whitfield');
    const other = teamsActivity(app.double, { person: person! }, { text: 'help', id: asked.id });

    await app.chat.send(asked);
    await app.chat.send(other);

    assert.equal(app.double.sent().length, 2);
  });
});
