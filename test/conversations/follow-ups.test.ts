import assert from 'node:assert/strict';
import { aLetter } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('follow-ups in chat', () => {
  let app: TestApp;
  let id: string;

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2018-03-01T09:00:00Z');
    const coordinator = app.actor('Priya Shah');
    const { useCases } = app.app;
    await useCases.importLetter(coordinator, aLetter());
    const [finding] = await useCases.listFindings(coordinator);
    const made = await useCases.createFollowUp(coordinator, finding?.id ?? '', {
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      action: 'Review every plan',
      ownerId: app.actor('Aisha Rahman').person.id,
      due: '2018-03-29',
    });
    id = made.id;
  });

  afterEach(() => app.stop());

  async function opened(name = 'Aisha Rahman') {
    const person = app.chat.person(name);
    await person.says(name === 'Aisha Rahman' ? 'my follow-ups' : 'follow-ups');
    await person.pressesButton('Open');
    return person;
  }

  it('are one’s own when one asks for one’s own', async () => {
    const owner = app.chat.person('Aisha Rahman');
    await owner.says('my follow-ups');
    assert.match(owner.sees().words, /Review every plan/);

    const other = app.chat.person('Joe Clarke');
    await other.says('my follow-ups');
    assert.match(other.sees().words, /You have no open follow-ups/);
  });

  it('take a progress note, and say since when they are in progress and what is next', async () => {
    const owner = await opened();

    const { card } = await owner.pressesButton('Save note', {
      text: 'Met the reviewing officers',
      next: 'Draft the schedule',
    });

    assert.match(card?.words ?? '', /In progress since Thu 1 Mar\. Next: Draft the schedule/);
    assert.match(card?.words ?? '', /Aisha Rahman, Thu 1 Mar: “Met the reviewing officers”/);
  });

  it('ask first when a note seems to hold a number of a child’s', async () => {
    const owner = await opened();

    const asked = await owner.pressesButton('Save note', { text: 'See 943 476 5919', next: '' });
    assert.match(asked.card?.words ?? '', /Nothing has been saved yet/);
    const { card } = await owner.pressesButton('Save the change', {
      text: 'See the file',
    });

    assert.match(card?.words ?? '', /Aisha Rahman, Thu 1 Mar: “See the file”/);
  });

  it('ask again for a note that is missing, and keep what was typed', async () => {
    const owner = await opened();

    const { card } = await owner.pressesButton('Save note', { text: '', next: 'Draft it' });

    assert.match(card?.words ?? '', /Write what has happened/);
    assert.equal(card?.inputs.find((input) => input.id === 'next')?.value, 'Draft it');
  });

  it('are re-dated with a reason, the original day kept in view', async () => {
    const owner = await opened();
    await owner.pressesButton('Change the date');

    const refused = await owner.pressesButton('Change the date', { due: '2018-04-30', reason: '' });
    assert.match(refused.card?.words ?? '', /Choose a day and say why/);
    const { card } = await owner.pressesButton('Change the date', {
      due: '2018-04-30',
      reason: 'Elections',
    });

    assert.match(card?.words ?? '', /Mon 30 Apr, originally Thu 29 Mar, moved once/);
  });

  it('show the fresh state and keep the words when somebody was first', async () => {
    const owner = await opened();
    await owner.pressesButton('Change the date');
    const coordinator = await opened('Priya Shah');
    await coordinator.pressesButton('Change the date');
    await coordinator.pressesButton('Change the date', { due: '2018-04-30', reason: 'Elections' });

    const { card } = await owner.pressesButton('Change the date', {
      due: '2018-05-31',
      reason: 'The trust asked',
    });

    assert.match(card?.words ?? '', /Priya Shah changed this follow-up meanwhile/);
    assert.match(card?.words ?? '', /Due Mon 30 Apr, originally Thu 29 Mar/);
    const value = (name: string) => card?.inputs.find((input) => input.id === name)?.value;
    assert.deepEqual([value('due'), value('reason')], ['2018-05-31', 'The trust asked']);
  });

  it('are closed with a link to what shows it, and gone from the list', async () => {
    const owner = await opened();
    await owner.pressesButton('Close');

    const refused = await owner.pressesButton('Close it', { title: 'Audit', url: 'http://x' });
    assert.match(refused.card?.words ?? '', /Give a link that begins with https/);
    const { card } = await owner.pressesButton('Close it', {
      title: 'Audit of March',
      url: 'https://council.example/audit',
      words: 'All reviewed',
    });

    assert.match(card?.words ?? '', /Closed Thu 1 Mar by Aisha Rahman/);
    await owner.says('my follow-ups');
    assert.match(owner.sees().words, /You have no open follow-ups/);
  });

  it('wait for a second person where the council says so, who agrees in chat', async () => {
    await app.app.useCases.changeFollowUpSettings(app.actor('Dana Whitfield'), {
      needsAgreement: true,
    });
    const owner = await opened();
    await owner.pressesButton('Close');
    await owner.pressesButton('Ask to close', {
      title: 'Audit of March',
      url: 'https://council.example/audit',
    });
    assert.match(owner.sees().words, /for a second person to agree/);
    assert.ok(!owner.sees().buttons.some(({ title }) => title === 'Agree to close'));

    const coordinator = await opened('Priya Shah');
    const { card } = await coordinator.pressesButton('Agree to close');

    assert.match(card?.words ?? '', /asked by Aisha Rahman, agreed by Priya Shah/);
  });

  it('offer nothing to press to somebody whose they are not', async () => {
    const adviser = await opened('Joe Clarke');

    assert.deepEqual(
      adviser.sees().buttons.map(({ title }) => title),
      ['Open in the tab'],
    );
    const refused = await adviser.presses('follow-up.note', {
      id,
      request: '1a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      revision: 1,
      text: 'Not mine',
    });
    assert.match(refused.card?.words ?? '', /That follow-up belongs to somebody else/);
  });
});
