import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { FollowUpChange } from '../../bot/domain/follow-ups/changes.ts';
import { aLetter } from '../support/builders.ts';
import { followUpsTold } from '../support/follow-ups-told.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('news of a follow-up', () => {
  let app: TestApp;
  let id: string;

  beforeEach(async () => {
    app = await startTestApp();
    await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    app.clock.set('2018-03-01T09:00:00Z');
  });

  afterEach(() => app.stop());

  const idOf = (name: string): string => app.actor(name).person.id;

  async function made(owner: string, publication: 'draft' | 'published' = 'published') {
    const { useCases } = app.app;
    await useCases.importLetter(app.actor('Priya Shah'), aLetter({ publication }));
    const [finding] = await useCases.listFindings(app.actor('Priya Shah'));
    id = randomUUID();
    const asked = { requestId: id, action: 'Review every plan', ownerId: idOf(owner) };
    for (let time = 0; time < 2; time += 1) {
      await useCases.createFollowUp(app.actor('Priya Shah'), finding?.id ?? '', {
        ...asked,
        due: '2018-06-29',
      });
    }
    await followUpsTold(app);
  }

  async function changes(name: string, change: FollowUpChange): Promise<void> {
    const actor = app.actor(name);
    const { followUp } = await app.app.useCases.showFollowUp(app.actor('Priya Shah'), id);
    const asked = { requestId: randomUUID(), revision: followUp.revision, change };
    await app.app.useCases.changeFollowUp(actor, id, asked);
    await app.app.useCases.changeFollowUp(actor, id, asked);
    await followUpsTold(app);
  }

  const edit = (owner: string, deputy: string, action = 'Review every plan'): FollowUpChange => ({
    ...{ kind: 'edit', action, ownerId: idOf(owner), deputyId: idOf(deputy) },
    ...{ reviewingBody: null, dependsOn: null },
  });

  async function askedToClose(owner: string): Promise<void> {
    await app.app.useCases.changeFollowUpSettings(app.actor('Dana Whitfield'), {
      needsAgreement: true,
    });
    await changes(owner, {
      ...{ kind: 'add-evidence', title: 'Audit of March' },
      url: 'https://council.example/audit',
    });
    await changes(owner, { kind: 'close', words: 'All twelve plans reviewed' });
  }

  /** What one person has been sent, by notification text. */
  const messages = (name: string): string[] =>
    app.double
      .sent()
      .filter(({ recipient }) => recipient === idOf(name))
      .flatMap(({ activity }) => activity?.summary ?? []);

  it('reaches its owner when it is made, once, with what can be done about it', async () => {
    await made('Joe Clarke');

    assert.equal(messages('Joe Clarke').length, 1);
    assert.match(messages('Joe Clarke')[0] ?? '', /Priya Shah has given you a follow-up: Review/);
    assert.ok(
      app.chat
        .person('Joe Clarke')
        .sees()
        .buttons.some(({ title }) => title === 'Save note'),
    );
  });

  it('does not come to who made it themselves', async () => {
    await made('Priya Shah');

    assert.deepEqual(messages('Priya Shah'), []);
  });

  it('reaches a new owner and a new deputy, and whose it is no longer', async () => {
    await made('Joe Clarke');

    await changes('Priya Shah', edit('Aisha Rahman', 'Marcus Oyelaran'));
    await changes('Priya Shah', edit('Aisha Rahman', 'Marcus Oyelaran', 'Reword'));

    assert.deepEqual(
      ['Aisha Rahman', 'Marcus Oyelaran', 'Joe Clarke'].map((name) =>
        messages(name).map((words) => words.replace(/:.*/, '')),
      ),
      [
        ['Priya Shah has given you a follow-up'],
        ['Priya Shah has made you deputy for a follow-up that Aisha Rahman owns'],
        ['Priya Shah has given you a follow-up', 'Priya Shah has changed who has a follow-up'],
      ],
    );
  });

  it('asks those who may agree to close it, and nobody else', async () => {
    await made('Joe Clarke');
    await askedToClose('Joe Clarke');

    for (const name of ['Priya Shah', 'Dana Whitfield', 'Marcus Oyelaran']) {
      assert.match(messages(name).at(-1) ?? '', /Joe Clarke asks you to agree/, name);
    }
    assert.deepEqual(messages('Aisha Rahman'), []);
    assert.equal(messages('Joe Clarke').length, 1);
  });

  it('shows the second person what was achieved and the evidence, and asks them for a decision', async () => {
    await made('Joe Clarke');
    await askedToClose('Joe Clarke');

    const card = app.chat.person('Marcus Oyelaran').sees();

    assert.match(card.words, /What was achieved: “All twelve plans reviewed”/);
    assert.equal(card.button('Audit of March').url, 'https://council.example/audit');
    const actions = card.json.actions as { title: string; style?: string }[];
    assert.deepEqual(
      actions.map(({ title, style }) => [title, style]),
      [
        ['Agree to close', 'positive'],
        ['Not yet', undefined],
        ['Save note', undefined],
        ['Open in the tab', undefined],
      ],
    );
  });

  it('goes back to who asked, with the reason, when it is not agreed', async () => {
    await made('Joe Clarke');
    await askedToClose('Joe Clarke');
    const head = app.chat.person('Marcus Oyelaran');

    await head.pressesButton('Not yet');
    const refused = await head.pressesButton('Send it back', { reason: '' });
    assert.match(refused.card?.words ?? '', /Say what is missing/);
    await head.pressesButton('Send it back', { reason: 'Two plans are missing' });
    await followUpsTold(app);

    assert.match(messages('Joe Clarke').at(-1) ?? '', /Marcus Oyelaran has not agreed to close/);
    assert.match(app.chat.person('Joe Clarke').sees().words, /Two plans are missing/);
  });

  it('of an embargoed letter is for the core group alone', async () => {
    await made('Marcus Oyelaran', 'draft');
    await askedToClose('Marcus Oyelaran');

    const core = app.actor('Priya Shah').person.coreGroup;
    assert.ok(core);
    assert.match(messages('Priya Shah').at(-1) ?? '', /asks you to agree/);
    assert.match(app.chat.person('Marcus Oyelaran').sees().words, /Embargoed: core group only/);
    const outside = ['Joe Clarke', 'Aisha Rahman', 'Tom Brennan'];
    assert.deepEqual(outside.flatMap(messages), []);
  });
});
