import { strict as assert } from 'node:assert';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('other kinds of visit', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
    for (const name of ['Dana Whitfield', 'Priya Shah', 'Joe Clarke']) {
      await test.chat.person(name).installs();
    }
  });

  afterEach(async () => {
    await test.stop();
  });

  async function announces(sentence: string, confirm: string): Promise<void> {
    const director = test.chat.person('Dana Whitfield');
    await director.says(sentence);
    await director.pressesButton('Preview');
    await director.pressesButton(confirm);
  }

  describe('a drill', () => {
    beforeEach(async () => {
      await announces(
        'This is a drill on the front door, call 9:15 today',
        'Confirm and tell 6 people',
      );
    });

    it('says DRILL first in the card and in the notification', async () => {
      const card = await test.chat.person('Joe Clarke').willSee('What we need from you');

      assert.match(card.words, /DRILL\s+This is practice. Ofsted has not phoned./);
      assert.ok(card.words.includes('DRILL: the front door'));
    });

    it('gives way to a real visit when somebody asks for their items', async () => {
      await announces(
        'We have had the call. Focused visit, 9:20 today',
        'Confirm and tell 6 people',
      );
      await announces('drill on care leavers, call 9:25 today', 'Confirm and tell 6 people');
      const joe = test.chat.person('Joe Clarke');
      await joe.willSee('DRILL: care leavers');

      await joe.says('my items');

      assert.match(joe.sees().words, /Ofsted focused visit/);
    });

    it('may be held twice in a day', async () => {
      await announces('drill on care leavers, call 9:20 today', 'Confirm and tell 6 people');

      await test.chat.person('Joe Clarke').willSee('DRILL: care leavers');
    });
  });

  it('number monitoring visits on from the last', async () => {
    await announces('monitoring visit, call 15 January 2018 at 10am', 'Confirm and tell 6 people');
    await announces('monitoring visit, call today 9am', 'Confirm and tell 6 people');

    await test.chat.person('Joe Clarke').willSee('Ofsted monitoring visit 2');
  });

  it('say “check” where fieldwork days rest on a default rule', async () => {
    await announces('monitoring visit, call today 9am', 'Confirm and tell 6 people');

    await test.chat.person('Joe Clarke').willSee('Check these dates against the current framework');
  });

  describe('a self-evaluation', () => {
    beforeEach(async () => {
      await announces('Start the self-evaluation, call today 9am', 'Confirm and tell 5 people');
    });

    it('is told to the core group and to whoever owns an item, and does not say that Ofsted phoned', async () => {
      const card = await test.chat.person('Priya Shah').willSee('Self-evaluation');

      assert.match(card.words, /Check these dates against the current framework/);
      assert.match(card.words, /Work on it has begun/);
      assert.doesNotMatch(card.words, /Ofsted phoned/);
      assert.equal(test.chat.person('Joe Clarke').cards().length, 1, 'only the welcome');
    });

    it('reaches everybody who owns an item of it, and nobody else', async () => {
      const event = 'self-evaluation-2018-01-23';
      const view = await test.app.useCases.showReadiness(test.actor('Dana Whitfield'), event);
      const owners = new Set(view.items.flatMap(({ owner }) => owner?.name ?? []));
      const listed = new Set(view.reach.people.map(({ name }) => name));

      assert.deepEqual(
        [...owners].filter((name) => !listed.has(name)),
        [],
      );
      assert.ok(owners.size > 0);
      assert.deepEqual(
        view.reach.waves.map(({ key, count }) => [key, count]),
        [
          ['core-group', 3],
          ['owners', 2],
        ],
      );
      assert.ok(!listed.has('Joe Clarke') || owners.has('Joe Clarke'));
    });

    it('speaks of a due day in its form, not of a call or of fieldwork', async () => {
      const director = test.chat.person('Dana Whitfield');
      await director.says('Start the annual conversation, call today 9am');

      // News of the earlier visit may have come in below the form.
      const form = director.cards().findLast(({ inputs }) => inputs.length > 0);
      const labels = form?.inputs.map(({ label }) => label) ?? [];
      assert.ok(labels.includes('Due'));
      assert.doesNotMatch(labels.join(' '), /call|[Ff]ieldwork/);
    });

    it('counts those involved as everybody', async () => {
      const view = await test.app.useCases.showReadiness(
        test.actor('Dana Whitfield'),
        'self-evaluation-2018-01-23',
      );

      assert.equal(view.reach.everyone, 5);
    });
  });
});
