import assert from 'node:assert/strict';
import { announceVisit, untilTold } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const line = 'request from Caroline: supervision records by noon, owner Tom';

describe('the owner of an inspector’s request', () => {
  let app: TestApp;
  let coordinator: PersonInChat;
  let owner: PersonInChat;

  beforeEach(async () => {
    app = await startTestApp();
    await announceVisit(app);
    coordinator = app.chat.person('Priya Shah');
    owner = app.chat.person('Tom Brennan');
    app.clock.set('2018-01-30T10:15:00Z');
  });

  afterEach(() => app.stop());

  const idOf = (name: string) => app.actor(name).person.id;

  async function logs() {
    await coordinator.says(line);
    return owner.willSee('Priya Shah has given you a request from Caroline');
  }

  async function changes(inputs: object) {
    await coordinator.pressesButton('Change');
    return coordinator.pressesButton('Save', inputs);
  }

  it('hears at once what is asked, by whom and by when, and says there what was given', async () => {
    const { words } = await logs();
    assert.match(words, /supervision records\nOpen\n, due noon today · Tom Brennan/);

    await owner.pressesButton('Open request');
    const { card } = await owner.pressesButton('Given', { note: 'All twelve, on the site' });

    assert.match(card?.words ?? '', /Given\. Thank you/);
  });

  it('hears that it is another’s, who hears that it is theirs', async () => {
    await logs();

    await changes({ owner: idOf('Aisha Rahman') });

    const { buttons } = await owner.willSee('has given a request of yours to Aisha Rahman');
    assert.ok(!buttons.some(({ title }) => title === 'Open request'));
    const aisha = app.chat.person('Aisha Rahman');
    await aisha.willSee('Priya Shah has given you a request from Caroline');
  });

  it('hears of another time, with the one before', async () => {
    await logs();

    await changes({ dueTime: '16:00' });

    const { words } = await owner.willSee('has changed when a request of yours is due');
    assert.match(words, /due 4:00 pm today[^]*It was due noon today before\./);
  });

  it('hears of other words', async () => {
    await logs();

    await changes({ what: 'supervision records of both teams' });

    const { words } = await owner.willSee('has changed the words of a request of yours');
    assert.match(words, /supervision records of both teams/);
  });

  it('hears that it is withdrawn, and that it is asked for again', async () => {
    await logs();
    await coordinator.pressesButton('Change');
    await coordinator.pressesButton('Withdraw…');
    await coordinator.pressesButton('Withdraw', { reason: 'They have it' });
    await owner.willSee('Priya Shah has withdrawn a request of yours');

    await coordinator.pressesButton('Reopen');

    await owner.willSee('Priya Shah has reopened a request of yours');
  });

  it('is sent nothing of what they do themselves', async () => {
    await coordinator.says(line.replace('Tom', 'me'));
    await coordinator.says('request from Robin: the rota by 4, owner Tom');
    await owner.willSee('Priya Shah has given you a request from Robin');

    const own = coordinator.cards().filter(({ words }) => words.includes('has given you'));
    assert.deepEqual(own, []);
  });

  it('is sent nothing of a visit that they have not been told of', async () => {
    await app.stop();
    app = await startTestApp();
    const director = app.chat.person('Dana Whitfield');
    await director.says('We’ve had the call. Focused visit on care leavers, 9:30 this morning');
    await director.pressesButton('Preview');
    await director.pressesButton('Core group only for now');
    await director.pressesButton('Confirm and tell 3 people');
    coordinator = app.chat.person('Priya Shah');
    await untilTold(app, 'Marcus Oyelaran');

    await coordinator.says('request from Caroline: records by noon, owner Tom');
    await coordinator.says('request from Caroline: rota by noon, owner Marcus');

    await app.chat.person('Marcus Oyelaran').willSee('has given you a request from Caroline');
    assert.deepEqual(app.chat.person('Tom Brennan').cards(), []);
  });
});
