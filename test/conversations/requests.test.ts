import assert from 'node:assert/strict';
import { visitPartition } from '../../bot/application/partitions.ts';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { queryRecords } from '../../bot/application/records/record.ts';
import { demoTenantId } from '../../bot/config.ts';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const line = 'request from Caroline: supervision records for the 16-plus team by noon, owner Tom';

describe('inspectors’ requests in chat', () => {
  let app: TestApp;
  let visit: string;
  let coordinator: PersonInChat;

  before(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    coordinator = app.chat.person('Priya Shah');
  });

  after(() => app.stop());

  beforeEach(() => {
    app.clock.set('2018-01-30T10:15:00Z');
  });

  async function wordsAfter(text: string, name = 'Priya Shah'): Promise<string> {
    const person = name === 'Priya Shah' ? coordinator : app.chat.person(name);
    await person.says(text);
    return person.sees().words;
  }

  it('teach how to log one while there are none', async () => {
    assert.match(await wordsAfter('requests'), /No requests yet[^]*type it in a line/);
  });

  it('are logged in a line, with who asked, owner and due', async () => {
    const words = await wordsAfter(line.replace('Tom', 'Aisha'));

    assert.match(words, /Request logged/);
    assert.match(words, /supervision records for the 16-plus team/);
    assert.match(words, /Asked by\nCaroline\nOwner\nAisha Rahman\nDue\nnoon today/);
  });

  it('are logged from a sentence that says who asked, for whoever logs it too', async () => {
    const words = await wordsAfter('Caroline has asked for the rota by end of play, owner me');

    assert.match(words, /Request logged\nthe rota/);
    assert.match(words, /Asked by\nCaroline\nOwner\nPriya Shah\nDue\n5:00 pm today/);
  });

  it('are asked for what the line did not say, and what it said is kept', async () => {
    const words = await wordsAfter('request from Robin: the housing protocol by Wednesday');

    assert.match(words, /Choose an owner\. Say by which day and time\./);
    const values = coordinator.sees().inputs.map(({ value }) => value);
    assert.deepEqual(values, ['the housing protocol', 'Robin', undefined, '2018-01-31', undefined]);
  });

  it('have no owner guessed from a name that nobody has', async () => {
    const words = await wordsAfter(line.replace('Tom', 'Nobody'));

    assert.match(words, /Nobody on the staff list is called “Nobody”/);
    assert.equal(coordinator.sees().inputs.find(({ id }) => id === 'owner')?.value, undefined);
  });

  it('are logged once however often the form is sent', async () => {
    await wordsAfter('request from Robin: the missing protocol by 4pm');
    const { data } = coordinator.sees().button('Log request');
    const owner = app.actor('Aisha Rahman').person.id;
    const filledIn = { what: 'the missing protocol', askedBy: 'Robin', owner };
    const due = { dueDay: '2018-01-30', dueTime: '16:00' };

    await coordinator.presses('request.log', { ...data, ...filledIn, ...due });
    await coordinator.presses('request.log', { ...data, ...filledIn, ...due });

    const { requests } = await app.app.useCases.listRequests(app.actor('Priya Shah'), visit);
    assert.equal(requests.filter(({ what }) => what === 'the missing protocol').length, 1);
  });

  it('with a personal detail in the line are not logged before the writer has chosen', async () => {
    const words = await wordsAfter(
      'request from Caroline: file of NHS 943 476 5919 by noon, owner Aisha',
    );

    assert.match(words, /seems to hold an NHS number/);
    const { card } = await coordinator.pressesButton('Save the change', { what: 'One file' });
    assert.match(card?.words ?? '', /Request logged\nOne file/);
  });

  it('are for those who run the visit to log', async () => {
    const words = await wordsAfter(line, 'Tom Brennan');

    assert.match(words, /Requests are logged by those who run the visit/);
  });

  it('are seen by their owner, and by nobody else on the front line', async () => {
    await wordsAfter('request from Robin: owner’s own by 1pm, owner Aisha');

    assert.match(await wordsAfter('my requests', 'Aisha Rahman'), /owner’s own/);
    assert.doesNotMatch(await wordsAfter('requests', 'Tom Brennan'), /owner’s own/);
  });

  it('that are one’s own are listed alone for whoever sees all of them', async () => {
    await wordsAfter('request from Robin: what is mine by 1pm, owner me');
    await wordsAfter('request from Robin: what is Aisha’s by 1pm, owner Aisha');

    const words = await wordsAfter('my requests');
    assert.match(words, /of yours: [^]*what is mine/);
    assert.doesNotMatch(words, /what is Aisha’s/);

    const { card } = await coordinator.pressesButton('All requests');
    assert.match(card?.words ?? '', /what is Aisha’s/);
  });

  describe('once logged', () => {
    let what: string;
    let count = 0;

    beforeEach(async () => {
      count += 1;
      what = `Audit ${count} of plans`;
      await wordsAfter(`request from Caroline: ${what} by noon, owner Aisha`);
    });

    const one = async () => {
      const { requests } = await app.app.useCases.listRequests(app.actor('Priya Shah'), visit);
      return requests.find((request) => request.what === what);
    };

    it('are given with a note and a link, and say how long it took', async () => {
      app.clock.set('2018-01-30T11:50:00Z');
      const { card } = await coordinator.pressesButton('Given', {
        note: 'On the sharing site',
        link: 'https://council.example/audit',
      });

      assert.match(card?.words ?? '', /Given\n at 11:50 am, after 1 hour 35 minutes/);
      assert.match(card?.words ?? '', /by Priya Shah: On the sharing site/);
    });

    it('keep what was typed when the link is none', async () => {
      const { card } = await coordinator.pressesButton('Given', {
        note: 'Done',
        link: 'the site',
      });

      assert.match(card?.words ?? '', /Start the link with https/);
      assert.deepEqual(
        card?.inputs.map(({ value }) => value),
        ['Done', 'the site'],
      );
      assert.equal((await one())?.standing, 'open');
    });

    it('show who was first to somebody who gives them second', async () => {
      const { data } = coordinator.sees().button('Given');
      await coordinator.pressesButton('Given', { note: 'On the sharing site' });

      const owner = app.chat.person('Aisha Rahman');
      await owner.says('my requests');
      const { card } = await owner.presses('request.give', { ...data, note: 'By e-mail' });

      assert.match(card?.words ?? '', /It was given already/);
      assert.match(card?.words ?? '', /by Priya Shah: On the sharing site/);
    });

    it('are reopened when it was not enough', async () => {
      await coordinator.pressesButton('Given', { note: 'Half of it' });

      const { card } = await coordinator.pressesButton('Reopen');

      assert.match(card?.words ?? '', /Reopened/);
      assert.equal((await one())?.standing, 'open');
    });

    it('keep the original time when they are re-dated and reassigned', async () => {
      await coordinator.pressesButton('Change');
      const { card } = await coordinator.pressesButton('Save', {
        owner: app.actor('Joe Clarke').person.id,
        dueDay: '2018-01-31',
        dueTime: '10:00',
      });

      assert.match(
        card?.words ?? '',
        /Owner\nJoe Clarke\nDue\nWed 31 Jan, 10:00 am, originally noon today/,
      );
    });

    it('are withdrawn with a reason, and stay in the log', async () => {
      await coordinator.pressesButton('Change');
      await coordinator.pressesButton('Withdraw…');
      const { card } = await coordinator.pressesButton('Withdraw', { reason: 'Asked twice' });

      assert.match(card?.words ?? '', /Withdrawn\n at 10:15 am: Asked twice/);
    });

    it('leave an event of every change', async () => {
      await coordinator.pressesButton('Given', { note: 'All of it' });
      const id = (await one())?.id;

      const partition = visitPartition(demoTenantId, visit);
      const events = await queryRecords(app.app.store, eventRecord, { partition });
      const types = events.filter(({ body }) => body.subject === id).map(({ body }) => body.type);
      assert.deepEqual(types, ['request.logged', 'request.given']);
    });

    it('surface in status once they are overdue, before everything else', async () => {
      app.clock.set('2018-01-30T13:00:00Z');

      const words = await wordsAfter('status', 'Dana Whitfield');

      assert.match(
        words,
        /need you\.\n[^\n]+\nRequest overdue\n since noon today, asked by Caroline/,
      );
    });
  });

  it('of a day are summed up for the daily meeting', async () => {
    const words = await wordsAfter('requests today');

    assert.match(words, /Requests on Tue 30 Jan/);
    assert.match(words, /Asked today/);
    assert.match(words, /Still to give/);
  });

  it('list open ones first', async () => {
    const { requests } = await app.app.useCases.listRequests(app.actor('Priya Shah'), visit);
    const settled = requests.map(
      ({ standing }) => standing === 'given' || standing === 'withdrawn',
    );

    assert.deepEqual(settled, settled.toSorted());
    assert.match(await wordsAfter('requests'), /^Requests · Ofsted focused visit/);
  });
});
