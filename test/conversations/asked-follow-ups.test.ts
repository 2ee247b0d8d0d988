import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('asking in chat for follow-ups', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
    app.clock.set('2018-03-01T09:00:00Z');
    const coordinator = app.actor('Priya Shah');
    const { useCases } = app.app;
    const reading = aReading({
      findings: [
        aReadFinding({ text: 'Pathway plans are late.' }),
        aReadFinding({ text: 'Homelessness is not recorded.', kind: 'priority-action' }),
      ],
    });
    await useCases.importLetter(coordinator, aLetter({ reading }));
    const findings = await useCases.listFindings(coordinator);
    const make = (words: string, made: { action: string; owner: string; due: string }) =>
      useCases.createFollowUp(coordinator, findings.find(({ text }) => text === words)?.id ?? '', {
        ...{ requestId: randomUUID(), action: made.action, due: made.due },
        ownerId: app.actor(made.owner).person.id,
      });
    await make('Pathway plans are late.', {
      ...{ action: 'Review plans', owner: 'Joe Clarke', due: '2018-03-05' },
    });
    await make('Pathway plans are late.', {
      ...{ action: 'Train managers', owner: 'Aisha Rahman', due: '2018-06-29' },
    });
    await make('Homelessness is not recorded.', {
      ...{ action: 'Record homelessness', owner: 'Joe Clarke', due: '2018-06-29' },
    });
    app.clock.set('2018-03-12T09:00:00Z');
  });

  after(() => app.stop());

  const all = ['Review plans', 'Train managers', 'Record homelessness'];

  async function answerTo(text: string): Promise<{ words: string; shown: string[] }> {
    const person = app.chat.person('Priya Shah');
    await person.says(text);
    const { words } = person.sees();
    return { words, shown: all.filter((action) => words.includes(action)) };
  }

  const cases: readonly (readonly [text: string, heading: RegExp, shown: readonly string[]])[] = [
    ['follow-ups', /^3 follow-ups, 1 overdue$/m, all],
    ['follow-ups for Joe', /^2 follow-ups for Joe Clarke, 1 overdue$/m, [all[0]!, all[2]!]],
    ['Joe’s follow-ups', /^2 follow-ups for Joe Clarke/m, [all[0]!, all[2]!]],
    ['which follow-ups does Aisha have?', /^1 follow-up for Aisha Rahman/m, [all[1]!]],
    ['follow-ups about homelessness', /^1 follow-up for homelessness/m, [all[2]!]],
    ['follow-ups for Siân O’Brien', /^No open follow-ups for Siân O’Brien$/m, []],
    ['overdue follow-ups', /^1 overdue follow-up$/m, [all[0]!]],
    ['late follow-ups', /^1 overdue follow-up$/m, [all[0]!]],
    ['which follow-ups are overdue?', /^1 overdue follow-up$/m, [all[0]!]],
    ['follow-ups waiting for agreement', /^No follow-ups waiting for agreement$/m, []],
    ['overdue follow-ups for Aisha', /^No overdue follow-ups for Aisha Rahman$/m, []],
    ['red follow-ups', /^1 red follow-up$/m, [all[0]!]],
    ['follow-ups with a missed clock', /^No follow-ups with a missed clock$/m, []],
    ['missed clock follow-ups', /^No follow-ups with a missed clock$/m, []],
    ['closed follow-ups', /^No closed follow-ups$/m, []],
    ['which follow-ups are waiting for agreement?', /^No follow-ups waiting for agreement/m, []],
    ['follow-ups of priority actions', /^1 follow-up of priority actions/m, [all[2]!]],
    ['my follow-ups', /^You have no open follow-ups$/m, []],
  ];
  for (const [text, heading, shown] of cases) {
    it(`answers “${text}” with those and no others`, async () => {
      const answer = await answerTo(text);

      assert.match(answer.words, heading);
      assert.deepEqual(answer.shown, shown);
    });
  }

  it('answers “priority actions” with the findings, and where they stand', async () => {
    const { words } = await answerTo('priority actions');

    assert.match(words, /Homelessness is not recorded\./);
    assert.doesNotMatch(words, /Pathway plans are late\./);
  });

  for (const text of ['action plan', 'committee report', 'can I have the action plan please?']) {
    it(`says to “${text}” where papers are made`, async () => {
      const { words } = await answerTo(text);

      assert.match(words, /Papers are made in the tab/);
      assert.match(words, /Committee report/);
    });
  }
});
