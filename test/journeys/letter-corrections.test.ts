import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import { apiAs } from './api-as.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';

describe('putting a saved letter right', function () {
  this.timeout(60_000);
  const keep = keepSteps('letter-corrections');
  let journey: Journey;
  let tab: TabPage;
  let adviser: TabPage;

  before(async () => {
    journey = await startJourney({ at });
    tab = await openFindings('Priya Shah');
    adviser = await openFindings('Joe Clarke');
  });
  after(() => journey.end());

  async function openFindings(name: string): Promise<TabPage> {
    const opened = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
    await opened.is(name);
    await opened.goesTo('Findings');
    return opened;
  }
  const row = (of: TabPage, words: string | RegExp): Locator =>
    of.page
      .getByRole('list', { name: 'Findings' })
      .getByRole('listitem')
      .filter({ hasText: words });
  const asked = (title: string) => tab.page.getByRole('dialog', { name: title });

  it('corrects the words of a finding with a reason, at once for whoever has it open', async () => {
    const first = row(tab, /^./).first();
    const words = (await first.locator('blockquote').innerText()).replaceAll(/[“”]/g, '');
    await first.getByRole('button', { name: /^Correct: / }).click();
    const dialog = asked('Correct the finding');
    await dialog.getByLabel('The finding, in the inspectors’ words').fill('Advisers know them.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Say why, for whoever reads it.').waitFor();
    await keep(tab.page, 'correcting');
    await dialog.getByLabel('Why the words are changed').fill('A line was missing');
    await dialog.getByRole('button', { name: 'Save' }).click();

    await dialog.waitFor({ state: 'detached' });
    const corrected = row(tab, 'Advisers know them.');
    await corrected.getByText(/^Corrected by Priya Shah, .+: A line was missing$/).waitFor();
    await corrected.getByText('As it was read').click();
    await corrected.getByText(words).waitFor();
    await row(adviser, 'Advisers know them.').getByText('Edited').waitFor();
    assert.equal(await adviser.page.getByRole('button', { name: /^Correct: / }).count(), 0);
    await keep(tab.page, 'corrected');
  });

  it('shows what somebody else made of a finding while it was being corrected', async () => {
    const director = await openFindings('Dana Whitfield');
    await row(tab, 'Advisers know them.')
      .getByRole('button', { name: /^Correct: / })
      .click();
    const mine = asked('Correct the finding');
    await mine.getByLabel('Theme of this finding').selectOption('Permanence');
    const theirs = director.page.getByRole('dialog', { name: 'Correct the finding' });
    await row(director, 'Advisers know')
      .getByRole('button', { name: /^Correct: / })
      .click();
    await theirs.getByLabel('Kind', { exact: true }).selectOption('Area for priority action');
    await theirs.getByRole('button', { name: 'Save' }).click();
    await theirs.waitFor({ state: 'detached' });

    await mine.getByRole('button', { name: 'Save' }).click();
    await mine.getByText('Dana Whitfield has corrected this finding meanwhile').waitFor();
    await mine.getByText(/As it is now: Area for priority action, “Advisers know them.”/).waitFor();
    await keep(tab.page, 'overtaken');
    await mine.getByRole('button', { name: 'Save mine' }).click();
    await mine.waitFor({ state: 'detached' });
    const both = row(tab, 'Advisers know them.');
    await both.getByText(/^Corrected by Priya Shah/).waitFor();
    await both.getByText('Area for priority action').waitFor();
  });

  it('adds a finding that the reader had left out', async () => {
    await tab.presses('Add a finding');
    const dialog = asked('Add a finding');
    await tab.page.keyboard.type('Audits are few.');
    await dialog.getByLabel('Kind', { exact: true }).selectOption('Area for improvement');
    await keep(tab.page, 'adding');
    await dialog.getByRole('button', { name: 'Add it' }).click();

    await row(tab, 'Audits are few.').getByText('Added').waitFor();
    await row(adviser, 'Audits are few.').waitFor();
  });

  it('drops what is no finding, and keeps below the letter that it did and why', async () => {
    const added = row(tab, 'Audits are few.');
    await added.getByRole('button', { name: /^Drop: / }).click();
    await keep(tab.page, 'dropping');
    await added.getByRole('button', { name: 'Drop it' }).click();

    await row(adviser, 'Audits are few.').waitFor({ state: 'detached' });
    await tab.page.getByText('Left out: 1 finding').click();
    await tab.shows(/^Not a finding · Priya Shah, /);
    await keep(tab.page, 'dropped');
    assert.deepEqual(adviser.errors, []);
  });

  it('withdraws no letter that people work on, and says where', async () => {
    const work = { action: 'Review every plan', due: '2026-12-11' };
    const api = await apiAs(journey.demo.tabUrl, 'Priya Shah');
    await api.makeFollowUp({ ...work, ownerId: api.idOf('Aisha Rahman') });
    await row(tab, work.action).first().waitFor();

    await tab.presses('Withdraw this letter…');
    const dialog = asked('Work on this letter is under way');
    await dialog.getByText('1 follow-up of it is open.').waitFor();
    await keep(tab.page, 'under-way');
    await dialog.getByRole('link', { name: work.action }).click();
    await tab.page.getByRole('dialog', { name: work.action }).waitFor();
  });
});

describe('withdrawing a letter', function () {
  this.timeout(60_000);
  const keep = keepSteps('withdrawn-letter');
  let journey: Journey;

  before(async () => {
    journey = await startJourney({ at });
  });
  after(() => journey.end());

  it('asks for the reason, says what goes, and takes it from everybody’s page', async () => {
    const tab = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
    const adviser = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
    await adviser.is('Joe Clarke');
    for (const one of [tab, adviser]) await one.goesTo('Findings');
    await adviser.shows('1 letter, 12 findings');
    assert.equal(await adviser.page.getByRole('button', { name: /^Withdraw/ }).count(), 0);

    await tab.presses('Withdraw this letter…');
    const dialog = tab.page.getByRole('dialog', { name: 'Withdraw this letter?' });
    await dialog.getByText(/goes with its 12 findings: at once, for everybody/).waitFor();
    await dialog.getByRole('button', { name: 'Withdraw it' }).click();
    await dialog.getByText('Say why, for the record.').waitFor();
    await keep(tab.page, 'asked');
    await dialog.getByLabel('Why should it not be here?').fill('It is another council’s');
    await dialog.getByRole('button', { name: 'Withdraw it' }).click();

    await tab.shows('Withdrawn: Focused visit letter: the front door.');
    await tab.shows('No letters yet');
    await adviser.shows('No letters yet');
    await keep(tab.page, 'withdrawn');
    assert.deepEqual([...tab.errors, ...adviser.errors], []);
  });
});
