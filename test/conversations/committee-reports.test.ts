import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { paths } from '../../bot/contract/paths.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a committee’s report about a visit', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2018-06-01T09:00:00Z');
    await keepReport();
  });

  afterEach(() => app.stop());

  const keepLetter = () => app.app.useCases.importLetter(app.actor('Priya Shah'), aLetter());

  function keepReport(): Promise<unknown> {
    const reading = aReading({
      kind: 'committee-report',
      documentDate: '2018-05-21',
      findings: [aReadFinding({ text: 'Members are told that plans come late.' })],
    });
    return app.app.useCases.importLetter(app.actor('Priya Shah'), aLetter({ reading }, 2));
  }

  async function answerTo(question: string): Promise<string> {
    const person = app.chat.person('Joe Clarke');
    await person.says(question);
    return person.sees().words;
  }

  it('does not take the place of the inspectors’ letter as the latest findings', async () => {
    await keepLetter();

    for (const question of ['latest findings', 'What are the latest findings on care leavers?']) {
      const words = await answerTo(question);
      assert.match(words, /1 finding, from the letter of Thu 22 Feb\./);
      assert.doesNotMatch(words, /Members are told/);
    }
  });

  it('comes after what inspectors wrote, when all there is is asked for', async () => {
    await keepLetter();

    const words = await answerTo('What did inspectors say about care leavers?');

    assert.match(words, /Findings in published letters and reports/);
    assert.match(words, /2 findings, from 2 letters and reports\./);
    assert.match(words, /Pathway plans.*Committee report: care leavers of Mon 21 May/s);
  });

  it('is named what it is, where nothing else is on record', async () => {
    const words = await answerTo('latest findings');

    assert.match(words, /Findings in published committee reports/);
    assert.match(words, /1 finding, from the committee report of Mon 21 May\./);
    assert.doesNotMatch(words, /letter/i);
  });

  it('is not quoted as the inspectors’ words in the next report to committee', async () => {
    app.clock.set('2018-01-23T09:50:00Z');
    const visit = await announceVisit(app);
    app.clock.set('2018-06-01T09:00:00Z');
    await keepLetter();

    const answer = await apiOf(app, 'Priya Shah').request(
      'GET',
      `${paths.paper('committee-report')}?visit=${visit}`,
    );
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const words = strFromU8(files['word/document.xml'] ?? new Uint8Array());

    assert.match(words, /Focused visit letter: care leavers/);
    assert.match(words, /Pathway plans are not reviewed often enough/);
    assert.doesNotMatch(words, /Members are told|Committee report: care leavers/);
  });
});
