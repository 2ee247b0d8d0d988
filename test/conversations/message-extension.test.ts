import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import { aLetter, anEarlierLetter, aReadFinding, aReading } from '../support/builders.ts';
import { readCard, type Card } from '../support/card.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { teamsActivity } from '../support/teams-activity.ts';

interface Attachment {
  content: unknown;
  preview: { content: { title: string; text: string } };
}

interface Answer {
  composeExtension?: { type: string; text?: string; attachments?: Attachment[] };
  task?: { type: string; value: string | { card: { content: unknown } } };
}

describe('the message extension', () => {
  let app: TestApp;
  let visit: string;

  before(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    app.clock.set('2018-01-30T10:15:00Z');
    const published = { findings: [aReadFinding({ text: 'Pathway plans are late.' })] };
    await app.app.useCases.importLetter(app.actor('Priya Shah'), anEarlierLetter(published));
    const heard = aReading({ findings: [aReadFinding({ text: 'Pathway plans are embargoed.' })] });
    await app.app.useCases.importLetter(
      app.actor('Priya Shah'),
      aLetter({ documentId: 'f'.repeat(64), reading: heard, publication: 'draft' }),
    );
    await app.app.useCases.logRequest(app.actor('Priya Shah'), visit, {
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      what: 'Supervision records',
      askedBy: 'Caroline',
      ownerId: app.actor('Aisha Rahman').person.id,
      due: '2018-01-30T12:00:00Z',
    });
  });

  after(() => app.stop());

  async function invokes(name: string, value: object, who: string): Promise<Answer> {
    const person = app.double.options.people.find((one) => one.name === who)!;
    const channel = app.double.options.team.channels[0]!;
    const response = await app.chat.send(
      teamsActivity(app.double, { person, channel }, { type: 'invoke', name, value }),
    );
    assert.equal(response.status, 200);
    return (await response.json()) as Answer;
  }

  async function found(words: string, who = 'Priya Shah'): Promise<Attachment[]> {
    const value = { commandId: 'search', parameters: [{ name: 'words', value: words }] };
    const { composeExtension } = await invokes('composeExtension/query', value, who);
    assert.equal(composeExtension?.type, 'result');
    return composeExtension.attachments ?? [];
  }

  const titlesOf = (attachments: Attachment[]) =>
    attachments.map(({ preview }) => preview.content.title);

  function sentenceIn(task: Answer['task']): string {
    return typeof task?.value === 'string' ? task.value : '';
  }

  function cardIn({ task }: Answer): Card {
    assert.equal(task?.type, 'continue');
    assert.ok(typeof task.value === 'object');
    return readCard(task.value.card.content);
  }

  async function presses(card: Card, title: string, inputs: object) {
    const { data, type } = card.button(title);
    assert.equal(type, 'Action.Submit');
    const value = { commandId: 'log-request', data: { ...data, ...inputs } };
    return invokes('composeExtension/submitAction', value, 'Priya Shah');
  }

  describe('when somebody searches', () => {
    it('finds findings, requests and items, each as a card to post', async () => {
      assert.ok(titlesOf(await found('pathway plans')).includes('Pathway plans are late.'));
      assert.deepEqual(titlesOf(await found('supervis')), ['Supervision records']);
      const [item] = await found('chief executive');

      assert.match(readCard(item?.content).words, /Item · Ofsted focused visit/);
    });

    it('never finds what is embargoed, not even for the core group', async () => {
      for (const who of ['Dana Whitfield', 'Priya Shah', 'Joe Clarke']) {
        assert.deepEqual(await found('embargoed', who), []);
        assert.doesNotMatch(JSON.stringify(await found('', who)), /embargoed/);
      }
    });

    it('finds requests only for their owner and those who run the visit', async () => {
      assert.equal((await found('supervision', 'Aisha Rahman')).length, 1);
      assert.deepEqual(await found('supervision', 'Tom Brennan'), []);
    });

    it('posts cards that say from when they are, without “today”', async () => {
      for (const { content } of [
        ...(await found('chief executive')),
        ...(await found('supervis')),
      ]) {
        const { words } = readCard(content);
        assert.match(words, /As it stood on Tue 30 Jan 2018, 10:15 am/);
        assert.doesNotMatch(words, /today/);
      }
    });

    it('posts cards that hold no button that changes anything', async () => {
      for (const { content } of await found('')) {
        const changing = readCard(content).buttons.filter(({ type }) => type !== 'Action.OpenUrl');
        assert.deepEqual(changing, []);
      }
    });
  });

  describe('when somebody makes a message a request', () => {
    const opens = (content: string, who = 'Priya Shah') =>
      invokes(
        'composeExtension/fetchTask',
        { commandId: 'message-to-request', messagePayload: { body: { content } } },
        who,
      );

    it('fills the form with what the message says, and asks for the rest', async () => {
      const card = cardIn(await opens('<p>Case audits of the 16-plus team &amp; plans by 3pm</p>'));

      const values = card.inputs.map(({ value }) => value);
      const what = 'Case audits of the 16-plus team & plans';
      assert.deepEqual(values, [what, undefined, undefined, '2018-01-30', '15:00']);
    });

    it('logs it, in the dialog', async () => {
      const card = cardIn(await opens('<p>List of drop-ins</p>'));
      const owner = app.actor('Aisha Rahman').person.id;

      const fields = { what: 'List of drop-ins', askedBy: 'Robin', owner };
      const due = { dueDay: '2018-01-30', dueTime: '15:00' };
      const logged = cardIn(await presses(card, 'Log request', { ...fields, ...due }));

      assert.match(logged.words, /Request logged\nList of drop-ins/);
      assert.equal(logged.button('Given').type, 'Action.Submit');
    });

    it('says so to somebody who may not', async () => {
      const { task } = await opens('<p>Anything</p>', 'Tom Brennan');

      assert.equal(task?.type, 'message');
      assert.match(sentenceIn(task), /logged by those who run the visit/);
    });
  });

  it('makes a message a follow-up of a published finding, and of no other', async () => {
    const value = {
      commandId: 'message-to-follow-up',
      messagePayload: { body: { content: '<div>Review every plan</div>' } },
    };
    const card = cardIn(await invokes('composeExtension/fetchTask', value, 'Priya Shah'));

    const [finding, action] = card.inputs;
    assert.equal(finding?.choices.length, 1);
    assert.equal(action?.value, 'Review every plan');
    const owner = app.actor('Aisha Rahman').person.id;
    const inputs = { finding: finding.choices[0], action: action.value, owner, due: '2018-03-29' };
    const saved = cardIn(await presses(card, 'Save follow-up', inputs));
    assert.match(saved.words, /Follow-up saved/);
  });

  it('opens the call form', async () => {
    const value = { commandId: 'call' };

    const card = cardIn(await invokes('composeExtension/fetchTask', value, 'Dana Whitfield'));

    assert.match(card.words, /Ofsted has phoned/);
    assert.equal(card.button('Preview').type, 'Action.Submit');
  });

  it('brings the call form back as it was left in chat', async () => {
    await app.chat.person('Dana Whitfield').says('We’ve had the call. Drill on care leavers');

    const card = cardIn(
      await invokes('composeExtension/fetchTask', { commandId: 'call' }, 'Dana Whitfield'),
    );

    assert.match(card.words, /You began this at 10:15 am/);
    assert.equal(card.inputs.find(({ id }) => id === 'type')?.value, 'drill');
  });

  it('says that a command is not known any more', async () => {
    const { task } = await invokes('composeExtension/fetchTask', { commandId: 'x' }, 'Priya Shah');

    assert.match(sentenceIn(task), /not known any more/);
  });

  it('turns away who is not on the staff list', async () => {
    const person = { id: '29:nobody', name: 'Nobody', aadObjectId: 'nobody' };
    const value = { commandId: 'search', parameters: [] };
    const response = await app.chat.send(
      teamsActivity(
        app.double,
        { person },
        { type: 'invoke', name: 'composeExtension/query', value },
      ),
    );

    assert.doesNotMatch(await response.text(), /Pathway/);
  });
});
