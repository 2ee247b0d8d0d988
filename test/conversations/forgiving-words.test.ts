import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('what people type while a visit is under way', () => {
  let app: TestApp;
  let visit: string;

  before(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
  });

  after(() => app.stop());

  const understood: [text: string, answer: RegExp][] = [
    ['cancel the visit', /Cancel the visit\n/],
    ['Please move the dates', /Move the dates\n/],
    ['defer the focused visit', /Defer the visit\n/],
    ['move fieldwork', /Move the dates\n/],
    ['start fieldwork', /Start fieldwork\n/],
    ['withdraw the announcement', /Cancel the visit\n/],
    ['correct the announcement', /Correct what was announced/],
    ['start a drill', /Practise with a drill/],
    ['overdue items', /Overdue: 0 of 35 items/],
    ['blocked items', /Blocked: 0 of 35 items/],
    ['items without an owner', /No owner: 0 of 35 items/],
    ['checklist', /^[^]*\n35 items\n/],
    ['what is overdue', /Overdue: 0 of 35 items/],
    ['Which items are blocked?', /Blocked: 0 of 35 items/],
    ['which items are mine', /What we need from you/],
    ['what do I still have to do', /What we need from you/],
    ['when is the visit', /% ready/],
    ['any requests', /No requests/],
    ['Which requests are open?', /No requests/],
    ['what are my follow-ups', /follow-ups/],
    ['did Joe acknowledge', /told have acknowledged/],
    ['how many have acknowledged?', /told have acknowledged/],
    ['what can you do', /What you can ask/],
    ['I’m away tomorrow', /Where will you be\?/],
    ["I'm on leave until Friday", /Where will you be\?/],
    ['I will be working from home', /Where will you be\?/],
  ];

  for (const [text, answer] of understood) {
    it(`is understood: “${text}”`, async () => {
      const director = app.chat.person('Dana Whitfield');

      await director.says(text);

      assert.match(director.sees().words, answer);
    });
  }

  it('changes nothing by itself', async () => {
    const view = await app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visit);

    assert.equal(view.visit.state, 'preparing');
  });

  it('shows somebody who may move nothing that there is nothing to move', async () => {
    const adviser = app.chat.person('Joe Clarke');

    await adviser.says('cancel the visit');

    assert.match(adviser.sees().words, /There is nothing for you to move/);
  });
});

describe('the checklist of a visit that is cancelled', () => {
  it('says so, and so does each of its items', async () => {
    const app = await startTestApp();
    const visit = await announceVisit(app);
    const asked = {
      move: 'cancel',
      reason: 'Announced by mistake',
      fieldwork: null,
      received: null,
    };
    await app.app.useCases.moveVisit(app.actor('Dana Whitfield'), visit, asked);
    const coordinator = app.chat.person('Priya Shah');

    const list = await coordinator.presses('checklist.show', { visit, show: 'all', page: 0 });
    const item = { visit, item: 'record-call', kind: 'shared' };
    const one = await coordinator.presses('item.open', item);

    assert.match(list.card?.words ?? '', /35 items\nThis visit is cancelled\./);
    assert.match(one.card?.words ?? '', /This visit is cancelled\./);
    await app.stop();
  });
});
