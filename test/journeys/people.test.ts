import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import type { Demo } from '../support/start-demo.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { type TabPage, openTab } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const demoFile = join(import.meta.dirname, '../../bot/demo/documents/staff.csv');

describe('keeping the staff list', function () {
  this.timeout(60_000);
  const keep = keepSteps('people');
  const folder = temporaryFolder();
  let journey: Journey;
  let demo: Demo;
  let browser: Browser;
  let tab: TabPage;

  before(async () => {
    journey = await startJourney({ at });
    ({ browser, demo } = journey);
    tab = await openTab(browser, { url: demo.tabUrl, at });
  });
  after(async () => {
    await journey.end();
    folder.remove();
  });

  it('says what a file would do, and does it once that is confirmed', async () => {
    const { page } = tab;
    await tab.goesTo('Settings');
    await page.getByRole('tab', { name: 'People' }).click();
    await tab.presses('Import a CSV file');
    await page.getByLabel('CSV file').last().setInputFiles(demoFile);
    await page.getByRole('region', { name: 'Added' }).getByText('Nadia Karim').waitFor();
    await keep(page, 'plan');
    await page.getByRole('button', { name: /^Import: / }).click();
    await page.getByText(/^Imported: /).waitFor();
    await tab.presses('Close');

    await page.getByLabel('Find').fill('nadia');
    await tab.line('Nadia Karim').getByText('Care leavers').waitFor();
  });

  it('names the bad rows of a file by line, and imports none of it', async () => {
    const { page } = tab;
    const file = folder.file('bad.csv');
    writeFileSync(file, 'Name,Address,Role\nAda Lovelace,ada,Wizard\n');
    await tab.presses('Import a CSV file');
    await page.getByLabel('CSV file').last().setInputFiles(file);
    await page
      .getByText(/^Line 2: /)
      .first()
      .waitFor();
    await keep(page, 'bad-file');

    assert.equal(await page.getByRole('button', { name: /^Import: / }).count(), 0);
    await tab.presses('Cancel');
  });

  it('makes leavers of whoever is not in the file only while that is ticked', async () => {
    const { page } = tab;
    await tab.presses('Import a CSV file');
    await page.getByLabel('CSV file').last().setInputFiles(demoFile);
    const leavers = page.getByRole('region', { name: 'Become leavers' });
    const tick = page.getByRole('checkbox', { name: /^Make the 3 people who are not in the file/ });

    await tick.check();
    await leavers.getByText('Joe Clarke').waitFor();
    await keep(page, 'leavers');
    await tick.uncheck();
    await leavers.waitFor({ state: 'hidden' });
    await tab.presses('Cancel');
  });

  it('keeps what was typed when somebody else was first, and shows what they changed', async () => {
    const { page } = tab;
    const other = await openTab(browser, { url: page.url(), at });
    await other.is('Priya Shah');
    for (const { page: one } of [tab, other]) {
      await one.getByRole('button', { name: 'Nadia Karim' }).click();
    }
    await other.page.getByRole('textbox', { name: 'Phone' }).fill('01632 960200');
    await other.presses('Save');
    await other.shows('Changed: Nadia Karim.');

    await page.getByRole('textbox', { name: 'Name' }).fill('Nadia Karim-Shah');
    await tab.presses('Save');
    await page.getByText('Phone: 01632 960200').waitFor();
    assert.equal(
      await page.getByRole('textbox', { name: 'Name' }).inputValue(),
      'Nadia Karim-Shah',
    );
    await keep(page, 'conflict');
    await tab.presses('Save mine');
    await tab.line('Nadia Karim-Shah').getByText('01632 960200').waitFor();
  });

  it('makes somebody a leaver once confirmed, with who did it in the history', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: 'Nadia Karim-Shah' }).click();
    await tab.presses('Mark as a leaver');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Mark as a leaver' }).click();
    const latest = page.getByRole('list', { name: 'History' }).getByRole('listitem').first();
    await latest.getByText('Left', { exact: true }).waitFor();
    await latest.getByText('Dana Whitfield').waitFor();
    await page.getByRole('button', { name: 'Bring back' }).waitFor();
    await keep(page, 'leaver');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Leavers 1$/ }).click();
    await tab.line('Nadia Karim-Shah').waitFor();
  });

  it('puts what a leaver was in the place of their name, once confirmed', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: 'Nadia Karim-Shah' }).click();
    await tab.presses('Replace the name');
    const dialog = page.getByRole('dialog', { name: /^Replace the name of Nadia/ });
    await dialog.getByText('It cannot be taken back.').waitFor();
    await keep(page, 'forget');
    await dialog.getByRole('button', { name: 'Replace the name' }).click();

    await tab.shows('The name is replaced, in all visits.');
    await page.getByLabel('Find').fill('');
    await tab.line('Former member of staff (Social worker)').first().waitFor();
    await keep(page, 'forgotten');
    const people = page.getByRole('list', { name: 'People' });
    assert.equal(await people.getByText('Nadia').count(), 0);
  });

  it('shows the list to somebody who may not change it, and offers no change', async () => {
    const { page } = tab;
    await tab.is('Joe Clarke');
    await page.getByLabel('Find').fill('');
    await page.getByRole('list', { name: 'People' }).getByText('Priya Shah').waitFor();

    assert.equal(await page.getByRole('button', { name: 'Import a CSV file' }).count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Priya Shah' }).count(), 0);
    await keep(page, 'read-only');
  });
});
