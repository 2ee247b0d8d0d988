import assert from 'node:assert/strict';
import { keepSteps } from '../support/keep-steps.ts';
import { listed } from './pasted-letters.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';

describe('a letter that is on record in another form', function () {
  this.timeout(120_000);
  const keep = keepSteps('letter-on-record');
  let journey: Journey;
  let tab: TabPage;

  before(async () => {
    journey = await startJourney({ at });
    tab = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
    await tab.goesTo('Findings');
  });
  after(() => journey.end());

  async function pastes(text: string): Promise<void> {
    await tab.link('Import a letter').click();
    await tab.page.getByLabel(/^The letter’s text/).fill(text);
    await tab.presses('Read the text');
  }

  const saving = () => tab.part('Save');

  it('is said to be so, and there is nothing to save unless it is wanted', async () => {
    await pastes(listed);
    await tab.presses('Accept all');
    await tab.page.getByRole('radio', { name: /^Published/ }).check();
    await tab.presses('Save the findings');
    await tab.presses('Save and show to everybody');
    await tab.line('Pathway plans are late').first().waitFor();

    await pastes(listed.replaceAll('•', '-'));

    await tab.shows('This letter is on record already');
    await tab.shows(/Its 2 findings are word for word in the letter of Fri 9 Oct that/);
    assert.equal(await saving().count(), 0);
    await keep(tab.page, 'nothing-to-save');
    const another = tab.page.getByLabel('Save it all the same, as a letter of its own');
    await another.check();
    await saving().waitFor();
    await another.uncheck();
    await saving().waitFor({ state: 'detached' });
  });

  it('leads to the letter that it is', async () => {
    await tab.link('See its findings').click();

    await tab.line('Health histories are given').first().waitFor();
    assert.deepEqual(tab.errors, []);
  });
});
