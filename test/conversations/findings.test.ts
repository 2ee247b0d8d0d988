import assert from 'node:assert/strict';
import type { ImportLetter } from '../../bot/contract/letter.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const pathwayPlans = 'Pathway plans are not reviewed often enough.';

describe('findings in chat', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2018-03-01T09:00:00Z');
  });

  afterEach(() => app.stop());

  function importLetter(letter: ImportLetter): Promise<unknown> {
    return app.app.useCases.importLetter(app.actor('Priya Shah'), letter);
  }

  async function answerTo(name: string, question: string): Promise<string> {
    const person = app.chat.person(name);
    await person.says(question);
    return person.sees().words;
  }

  it('are quoted word for word, with kind, letter, date and page', async () => {
    await importLetter(aLetter());

    const words = await answerTo('Joe Clarke', 'What are the latest findings on care leavers?');

    assert.match(words, /“Pathway plans are not reviewed often enough\.”/);
    assert.match(words, /Area for improvement · Focused visit letter: care leavers/);
    assert.match(words, /of Thu 22 Feb, page 2/);
  });

  it('are what the most recently dated letter says, when the latest are asked for', async () => {
    await importLetter(aLetter());
    const earlier = aReading({
      documentDate: '2017-02-20',
      findings: [aReadFinding({ text: 'Housing is scarce.' })],
    });
    await importLetter(aLetter({ reading: earlier }, 2));

    const words = await answerTo('Joe Clarke', 'latest findings');

    assert.match(words, /Pathway plans/);
    assert.doesNotMatch(words, /Housing is scarce/);
  });

  it('come three at a time, and the rest behind a button', async () => {
    const findings = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => aReadFinding({ text }));
    await importLetter(aLetter({ reading: aReading({ findings }) }));
    const adviser = app.chat.person('Joe Clarke');
    await adviser.says('What are the latest findings on care leavers?');

    assert.match(adviser.sees().words, /Here are 1 to 3/);
    const { card } = await adviser.pressesButton('1 more');

    assert.match(card?.words ?? '', /“Four\.”/);
    assert.doesNotMatch(card?.words ?? '', /“One\.”/);
  });

  it('say so when the published letters are silent, and what they are about', async () => {
    await importLetter(aLetter());

    const words = await answerTo('Joe Clarke', 'What did inspectors say about adoption?');

    assert.match(words, /Nothing in the published letters speaks about adoption/);
    assert.match(words, /The published letters are about care leavers/);
  });

  it('come closest when none answers, for whoever wants to see them', async () => {
    const text = 'Foster carers wait for training.';
    await importLetter(aLetter({ reading: aReading({ findings: [aReadFinding({ text })] }) }));
    const adviser = app.chat.person('Joe Clarke');
    await adviser.says('Anything about mockingbird training of foster carers in epilepsy?');

    assert.doesNotMatch(adviser.sees().words, /wait for training/);
    const { card } = await adviser.pressesButton('Show what comes closest');

    assert.match(card?.words ?? '', /may be about something else/);
    assert.match(card?.words ?? '', /“Foster carers wait for training\.”/);
  });

  for (const question of [
    'what did they say about pathway plans',
    'how often are pathway plans reviewed',
    'Anything about pathway plans?',
    'And pathway plans?',
  ]) {
    it(`are asked for with “${question}”`, async () => {
      await importLetter(aLetter());

      const words = await answerTo('Joe Clarke', question);

      assert.match(words, /“Pathway plans are not reviewed often enough\.”/);
    });
  }

  it('say so when no letter has been imported', async () => {
    const words = await answerTo('Joe Clarke', 'latest findings');

    assert.match(words, /No letter has been imported yet/);
  });

  it('never come from an embargoed draft, not even for the director', async () => {
    await importLetter(aLetter({ publication: 'draft' }));

    for (const name of ['Joe Clarke', 'Dana Whitfield']) {
      const words = await answerTo(name, 'What are the latest findings on care leavers?');

      assert.doesNotMatch(words, /Pathway plans/);
      assert.match(words, /No letter has been imported yet/);
    }
  });

  it('are not said in a channel, where anybody could read them', async () => {
    await importLetter(aLetter());
    const inChannel = app.chat.inChannel('Dana Whitfield', 'Inspection readiness');

    await inChannel.says('What are the latest findings on care leavers?');

    assert.doesNotMatch(inChannel.sees().words, /Pathway plans/);
  });

  it('show what inspectors wrote as it was written, Markdown and all', async () => {
    const text = 'Plans are *not* [reviewed](https://evil.example) <at>everyone</at>.';
    await importLetter(aLetter({ reading: aReading({ findings: [aReadFinding({ text })] }) }));

    const words = await answerTo('Joe Clarke', 'latest findings');

    assert.match(words, /\\\*not\\\*/);
    assert.match(words, /\\\[reviewed\\\]/);
    assert.match(words, /\\<at\\>/);
  });

  it('answer a pasted page with a card that Teams takes', async () => {
    await importLetter(aLetter());

    await answerTo('Priya Shah', `What do the findings say? ${'care leavers '.repeat(1_400)}`);

    const sent = app.double.sent().at(-1);
    assert.ok(JSON.stringify(sent?.activity).length * 2 < 28 * 1024);
  });

  describe('made into a follow-up', () => {
    async function openForm(name = 'Priya Shah') {
      await importLetter(aLetter());
      const person = app.chat.person(name);
      await person.says('What are the latest findings on care leavers?');
      await person.pressesButton('Make this a follow-up');
      return person;
    }

    const owner = '4e5b7a96-bfa8-4d4c-9e95-5d6c7b8a9fa5';
    const filledIn = { action: 'Review every plan by Easter', owner, due: '2018-03-29' };

    it('ask for action, owner and day, beside the inspectors’ words', async () => {
      const coordinator = await openForm();

      const { inputs, words } = coordinator.sees();
      assert.deepEqual(
        inputs.map(({ label }) => label),
        ['Action', 'Owner', 'Due'],
      );
      assert.match(words, new RegExp(pathwayPlans));
    });

    it('are saved with an owner and a date, and listed', async () => {
      const coordinator = await openForm();

      const { card } = await coordinator.pressesButton('Save follow-up', filledIn);

      assert.match(card?.words ?? '', /Aisha Rahman owns it, due Thu 29 Mar/);
      await coordinator.says('follow-ups');
      assert.match(coordinator.sees().words, /1 follow-up, 0 overdue/);
      assert.match(
        coordinator.sees().words,
        /Review every plan by Easter\nGreen\n: .* · Aisha Rahman/,
      );
    });

    it('show where they stand when the finding is asked for again', async () => {
      const coordinator = await openForm();
      await coordinator.pressesButton('Save follow-up', filledIn);

      const words = await answerTo('Joe Clarke', 'latest findings on care leavers');

      assert.match(words, /Green\n: 20 working days left, due Thu 29 Mar/);
    });

    it('are saved once however often the button is pressed', async () => {
      const coordinator = await openForm();
      const data = coordinator.sees().button('Save follow-up').data;

      await coordinator.presses('follow-up.create', { ...data, ...filledIn });
      await coordinator.presses('follow-up.create', { ...data, ...filledIn });

      await coordinator.says('follow-ups');
      assert.match(coordinator.sees().words, /1 follow-up, 0 overdue/);
    });

    it('keep what was typed when the day has passed', async () => {
      const coordinator = await openForm();

      const { card } = await coordinator.pressesButton('Save follow-up', {
        ...filledIn,
        due: '2018-02-01',
      });

      assert.match(card?.words ?? '', /A follow-up cannot be due in the past/);
      assert.equal(card?.inputs[0]?.value, 'Review every plan by Easter');
      await coordinator.says('follow-ups');
      assert.match(coordinator.sees().words, /No follow-ups yet/);
    });

    it('ask again for what is missing', async () => {
      const coordinator = await openForm();

      const { card } = await coordinator.pressesButton('Save follow-up', { action: 'Review' });

      assert.match(card?.words ?? '', /choose an owner and a day/);
    });

    it('are not offered to somebody who may not make them, and refused to their press', async () => {
      await importLetter(aLetter());
      const adviser = app.chat.person('Joe Clarke');
      await adviser.says('latest findings');
      assert.ok(!adviser.sees().buttons.some(({ title }) => title === 'Make this a follow-up'));
      const [finding] = await app.app.useCases.listFindings(app.actor('Joe Clarke'));

      const answer = await adviser.presses('follow-up.create', {
        request: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
        finding: finding?.id,
        question: '',
        from: 0,
        ...filledIn,
      });

      assert.match(answer.notice ?? '', /Only the coordinator or the director/);
    });
  });
});
