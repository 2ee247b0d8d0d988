import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const channelName = 'Inspection readiness';

describe('the checklist in the channel', () => {
  let app: TestApp;
  let director: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp({ channelInterval: 250 });
    visit = await announceVisit(app);
    director = app.chat.inChannel('Dana Whitfield', channelName);
    await director.willSee('Open now');
  });

  afterEach(() => app.stop());

  const pressOn = (item: string) => ({ visit, item, kind: 'shared', page: 0, back: 'channel' });

  it('is pressed by whoever may, and says who did it and when', async () => {
    const { card } = await director.presses('item.complete', pressOn('record-call'));

    assert.match(card?.words ?? '', /Done last\nRecord what the lead inspector said/);
    assert.match(card?.words ?? '', /Done\n by Dana Whitfield, at 9:35 am/);
  });

  it('is the same for everybody soon after, in the same post', async () => {
    await director.presses('item.complete', pressOn('record-call'));
    const other = app.chat.inChannel('Tom Brennan', channelName);

    await other.willSee('by Dana Whitfield, at 9:35 am');

    assert.equal(other.cards().length, 1);
  });

  it('heals at the first touch of somebody whose card is old', async () => {
    const place = { visitId: visit, key: 'record-call' };
    await app.app.useCases.pressItem(app.actor('Priya Shah'), place, { press: 'complete' });

    const { card } = await director.presses('item.complete', pressOn('record-call'));

    assert.match(card?.words ?? '', /Done\n by Priya Shah, at 9:35 am/);
  });

  it('tells somebody whose item it is not, and stays as it is', async () => {
    const tom = app.chat.inChannel('Tom Brennan', channelName);

    const { notice } = await tom.presses('item.complete', pressOn('record-call'));

    assert.equal(notice, 'That item belongs to somebody else.');
  });

  it('is drawn again whenever the core group looks, and for nobody else', async () => {
    const { refresh } = director.sees().json as {
      refresh: { action: { verb: string; data: object }; userIds: string[] };
    };
    const core = ['Dana Whitfield', 'Marcus Oyelaran', 'Priya Shah'];
    const ids = core.map((name) => app.double.options.people.find((one) => one.name === name)?.id);
    assert.deepEqual([...refresh.userIds].sort(), ids.sort());

    const { card } = await director.presses(refresh.action.verb, refresh.action.data);

    assert.match(card?.words ?? '', /Open now/);
  });

  it('leads to every item', async () => {
    const { card } = await director.pressesButton('Checklist');

    assert.match(card?.words ?? '', /Open: \d+ of \d+ items/);
  });
});
