import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import type { Demo } from '../support/start-demo.ts';
import { openPlayground } from './playground-page.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { type TabPage, openTab } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';

describe('following up who has been told of a visit', function () {
  this.timeout(60_000);
  const keep = keepSteps('told');
  let journey: Journey;
  let demo: Demo;
  let browser: Browser;
  let tab: TabPage;

  before(async () => {
    journey = await startJourney({ at });
    ({ browser, demo } = journey);
    const chat = await openPlayground(browser, { url: demo.playgroundUrl, at });
    await chat.announces();
    await chat.presses(chat.card('What we need from you'), 'I’ve seen this');
    tab = await openTab(browser, { url: demo.tabUrl, at });
    await tab.figure('Acknowledged', '1 of 6 told').waitFor();
  });
  after(() => journey.end());

  const dialog = (name: string): Locator => tab.page.getByRole('dialog', { name });
  const person = (name: string): Locator =>
    tab.page.getByRole('list', { name: 'People' }).getByRole('listitem').filter({ hasText: name });

  it('begins with the number on the Readiness page, and finds people by words and team', async () => {
    const { page } = tab;
    await tab.figure('Acknowledged', '1 of 6 told').click();
    await tab.part('1 person').getByText('Dana Whitfield').waitFor();
    await page.getByRole('button', { name: 'Not yet acknowledged 5' }).click();
    await tab.part('5 people').waitFor();
    await page.getByLabel('Team').selectOption('Care leavers');
    await tab.part('2 people').waitFor();
    await page.getByLabel('Find').fill('clarke joe');
    await tab.part('1 person').getByText('Joe Clarke').waitFor();
    await keep(page, 'found');

    await page.reload();
    await tab.part('1 person').getByText('Joe Clarke').waitFor();
    assert.equal(await page.getByLabel('Find').inputValue(), 'clarke joe');
  });

  it('reminds one of them, once it has been said of what', async () => {
    const { page } = tab;
    await page.getByRole('checkbox', { name: 'Choose Joe Clarke' }).check();
    await tab.presses('Remind 1…');
    await dialog('Remind 1 person?').getByText('Each gets one message.').waitFor();
    await dialog('Remind 1 person?').getByRole('button', { name: 'Remind now' }).click();

    await tab.shows('Reminding 1 person now.');
    await person('Joe Clarke').getByText('reminded 1 time').waitFor();
  });

  it('reminds many at once, and names whoever is left out and why', async () => {
    const { page } = tab;
    await page.getByLabel('Find').fill('');
    await page.getByLabel('Team').selectOption('');
    await page.getByRole('button', { name: 'Everybody 6' }).click();
    await page.getByRole('checkbox', { name: 'Choose all 6 shown' }).check();
    await tab.presses('Remind 6…');
    const asked = page.getByRole('dialog', { name: /^Remind \d people\?$/ });
    await asked.getByText(/^Not reminded: /).waitFor();
    await keep(page, 'remind-many');
    await asked.getByRole('button', { name: 'Remind now' }).click();

    await tab.shows(/^Reminding \d people now\.$/);
    await person('Aisha Rahman').getByText('reminded 1 time').waitFor();
  });

  it('gives the list to telephone as a file', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: 'Not yet acknowledged 5' }).click();
    const downloading = page.waitForEvent('download');
    await tab.presses('Download CSV: Not yet acknowledged');
    const file = await downloading;

    const text = readFileSync(await file.path(), 'utf8');
    assert.match(file.suggestedFilename(), /^people-not-yet-focused-visit-.*\.csv$/);
    assert.match(text, /Joe Clarke/);
    assert.doesNotMatch(text, /Dana Whitfield/);
  });

  it('puts right what people were told, once it has shown what they will read', async () => {
    const { page } = tab;
    await tab.goesTo('Readiness');
    await page.getByRole('button', { name: 'Visit', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Correct the announcement' }).click();
    const form = dialog('Correct the announcement');
    await form.getByLabel('Theme').selectOption('The front door');
    await form.getByRole('button', { name: 'Preview' }).click();
    const confirming = dialog('Correct the announcement?');
    await confirming.getByText('The 6 people who have heard get this message').waitFor();
    await confirming
      .getByRole('blockquote')
      .getByText('told before was wrong: Focused visit: care leavers')
      .waitFor();
    await keep(page, 'correction');
    await confirming.getByRole('button', { name: 'Correct it and tell them' }).click();

    await tab.shows('Corrected. Everybody who had heard is being told.');
    await page.getByRole('heading', { name: 'Focused visit: the front door' }).waitFor();
    assert.deepEqual(tab.errors, []);
  });
});
