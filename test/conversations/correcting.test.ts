import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { announceVisit, confirmCall } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('an announcement that was wrong', () => {
  let app: TestApp;
  let director: PersonInChat;
  let joe: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    director = app.chat.person('Dana Whitfield');
    joe = app.chat.person('Joe Clarke');
  });

  afterEach(() => app.stop());

  /** Puts the theme right, as the director does it from the status card. */
  async function correctTheme(): Promise<object> {
    await director.says('status');
    await director.pressesButton('Correct the announcement');
    await director.pressesButton('Preview', { theme: 'front-door' });
    assert.match(director.sees().words, /Preview of a correction/);
    const confirm = director.sees().buttons.find(({ verb }) => verb === 'call.confirm');
    await confirmCall(director);
    return confirm?.data ?? {};
  }

  it('is put right in a message of its own, which says what was wrong', async () => {
    await correctTheme();

    const card = await joe.willSee('What you were told before was wrong');
    assert.match(card.words, /front door/i);
    assert.match(card.words, /care leavers/i);
  });

  it('is put right on the card that people have', async () => {
    await correctTheme();
    await joe.willSee('What you were told before was wrong');

    const chat = app.double.chatOf(
      app.double.options.people.find(({ name }) => name === 'Joe Clarke')!,
    );
    await app.double.until('the first card to be drawn again', () =>
      app.double.activities(chat).some(({ revision }) => revision > 0),
    );
    const [first] = joe.cards().filter(({ words }) => words.includes('Visit announced'));
    assert.match(first?.words ?? '', /front door/i);
  });

  it('stands when its correction is not sent after all', async () => {
    await director.says('correct the announcement');
    assert.match(director.sees().words, /Correct what was announced.*Nobody hears of it yet/s);

    const { card } = await director.pressesButton('Leave it as it is');

    assert.match(card?.words ?? '', /What was announced stands/);
  });

  it('takes the checklist along, and leaves what has been done', async () => {
    const { useCases } = app.app;
    const actor = app.actor('Dana Whitfield');
    const before = await useCases.showReadiness(actor, visit);
    const [first] = before.items;
    const place = { visitId: visit, key: first?.key ?? '' };
    await useCases.pressItem(actor, place, { press: 'complete' });

    await correctTheme();

    const after = await useCases.showReadiness(actor, visit);
    assert.equal(after.visit.theme, 'front-door');
    assert.equal(after.items.find(({ key }) => key === first?.key)?.standing, 'done');
    assert.notDeepEqual(
      after.items.map(({ key }) => key),
      before.items.map(({ key }) => key),
    );
  });

  it('keeps what was written on items, what was added, and deadlines set by hand', async () => {
    const { useCases } = app.app;
    const actor = app.actor('Dana Whitfield');
    const key = 'rooms-and-wifi';
    const place = { visitId: visit, key, kind: 'shared' } as const;
    const note = { kind: 'note', id: randomUUID(), text: 'The big room is taken.' } as const;
    const due = '2018-01-26T12:00:00Z';
    const redate = { kind: 'redate', due, reason: 'The big room is taken.' } as const;
    await useCases.changeItem(actor, place, { change: note, screened: undefined });
    await useCases.changeItem(actor, place, { change: redate, screened: undefined });
    await useCases.addItem(actor, visit, {
      requestId: randomUUID(),
      title: 'Ask the library for a second room',
      why: '',
      due,
      ownerId: actor.person.id,
      screened: undefined,
    });

    await correctTheme();

    const after = await useCases.showReadiness(actor, visit);
    assert.ok(after.items.some(({ title }) => title === 'Ask the library for a second room'));
    assert.equal(after.items.find((item) => item.key === key)?.due, due);
    const { notes } = await useCases.showItem(actor, place);
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['The big room is taken.'],
    );
  });

  it('is corrected once, however often that is confirmed', async () => {
    const confirmed = await correctTheme();
    await joe.willSee('What you were told before was wrong');

    await director.presses('call.confirm', confirmed);

    const told = joe.cards().filter(({ words }) => words.includes('What you were told before'));
    assert.equal(told.length, 1);
  });

  it('is put right about who leads the inspection, and of nothing else', async () => {
    const director = app.chat.person('Dana Whitfield');
    await director.presses('visit.correct', { visit });
    await director.pressesButton('Preview', { lead: 'Ann Lee' });
    await director.pressesButton('Correct it and tell them');

    const { words } = await joe.willSee('The rest is as you were told.');
    assert.match(words, /^Correction\n/);
    assert.match(words, /The lead inspector is Ann Lee\.\nNobody was named before\./);
  });

  it('is corrected by nobody but a director or a deputy', async () => {
    const answer = await app.chat.person('Priya Shah').presses('visit.correct', { visit });

    assert.match(JSON.stringify(answer), /Only the director or a deputy/);
  });
});

describe('a visit that is cancelled', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
  });

  afterEach(() => app.stop());

  it('is off on the card that people have, too', async () => {
    const visit = await announceVisit(app);
    const joe = app.chat.person('Joe Clarke');

    await app.app.useCases.moveVisit(app.actor('Dana Whitfield'), visit, {
      move: 'cancel',
      reason: 'Ofsted has called it off.',
      fieldwork: null,
      received: null,
      screened: undefined,
    });
    await joe.willSee('The visit is cancelled');

    const isOff = () =>
      joe.cards().some(({ words }) => {
        return words.includes('Visit announced') && words.includes('This visit is cancelled');
      });
    await app.double.until('the first card to say so', isOff);
  });
});
