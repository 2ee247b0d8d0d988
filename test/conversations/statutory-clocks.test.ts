import assert from 'node:assert/strict';
import { summaryCard } from '../../bot/cards/summary-card.ts';
import { links } from '../cards/views.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { makePriorityFollowUp, receiveLetter } from '../support/priority-action.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('statutory clocks in chat', () => {
  let app: TestApp;
  let visitId: string;

  beforeEach(async () => {
    app = await startTestApp();
    visitId = await announceVisit(app);
    app.clock.set('2018-03-01T09:00:00Z');
    await makePriorityFollowUp(app, apiOf(app, 'Dana Whitfield'));
  });

  afterEach(() => app.stop());

  async function opened(name: string) {
    const person = app.chat.person(name);
    await person.says('follow-ups');
    await person.pressesButton('Open');
    return person;
  }

  it('ask on the follow-up’s card for the day of receipt, before that is known', async () => {
    const director = await opened('Dana Whitfield');

    assert.match(director.sees().words, /Follow-up · Area for priority action/);
    assert.match(director.sees().words, /Nobody has entered that day yet/);
    await director.pressesButton('Enter the day of receipt');
    assert.match(director.sees().words, /Move the visit on/);
  });

  it('stop with one press on the follow-up’s card, on the day that it shows', async () => {
    await receiveLetter(apiOf(app, 'Dana Whitfield'), visitId);
    app.clock.set('2018-03-26T12:00:00Z');
    const director = await opened('Dana Whitfield');
    assert.match(director.sees().words, /2 working days overdue, not recorded as sent/);

    const { card } = await director.pressesButton('Record as sent', { sent: '2018-03-22' });

    assert.match(card?.words ?? '', /sent Thu 22 Mar, on time, was due Thu 22 Mar/);
  });

  it('say what is wrong with a day, and keep it', async () => {
    await receiveLetter(apiOf(app, 'Dana Whitfield'), visitId);
    const director = await opened('Dana Whitfield');

    const { card } = await director.pressesButton('Record as sent', { sent: '2018-03-02' });

    assert.match(card?.words ?? '', /on a day to come/);
    assert.equal(card?.inputs.find(({ id }) => id === 'sent')?.value, '2018-03-02');
  });

  it('show its owner where they stand, and nothing to press', async () => {
    await receiveLetter(apiOf(app, 'Dana Whitfield'), visitId);
    const owner = await opened('Aisha Rahman');

    assert.match(owner.sees().words, /by Thu 22 Mar, 15 working days left/);
    assert.ok(!owner.sees().buttons.some(({ title }) => title === 'Record as sent'));
  });

  it('lead the status once overdue, and can be stopped from there', async () => {
    await receiveLetter(apiOf(app, 'Dana Whitfield'), visitId);
    app.clock.set('2018-03-26T12:00:00Z');
    const director = app.chat.person('Dana Whitfield');
    await director.says('status');
    assert.match(
      director.sees().words,
      /Statutory clock\s+: by Thu 22 Mar, 2 working days overdue/,
    );

    await director.pressesButton('Record as sent');
    await director.pressesButton('Record as sent', { sent: '2018-03-26' });

    assert.match(director.sees().words, /% ready/);
    assert.doesNotMatch(director.sees().words, /Statutory clock/);
  });

  it('are overdue in the core group’s summary on every morning until then', async () => {
    await receiveLetter(apiOf(app, 'Dana Whitfield'), visitId);
    app.clock.set('2018-03-26T08:00:00Z');
    const summary = async () => {
      const view = await app.app.useCases.showSummary(app.actor('Dana Whitfield'), visitId);
      return JSON.stringify(view && summaryCard(view, links).card);
    };
    assert.match(await summary(), /: by Thu 22 Mar, 2 working days overdue, not recorded as sent/);

    const asked = { clock: 'draft-plan', day: '2018-03-22' };
    await app.app.useCases.recordSent(app.actor('Dana Whitfield'), visitId, asked);

    assert.doesNotMatch(await summary(), /Send the draft plan/);
  });
});
