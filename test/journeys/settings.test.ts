import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import type { Demo } from '../support/start-demo.ts';
import { openPlayground } from './playground-page.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { type TabPage, openTab } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';

describe('setting the rules, and moving a visit', function () {
  this.timeout(60_000);
  const keep = keepSteps('settings');
  let journey: Journey;
  let demo: Demo;
  let browser: Browser;
  let tab: TabPage;

  before(async () => {
    journey = await startJourney({ at });
    ({ browser, demo } = journey);
    tab = await openTab(browser, { url: demo.tabUrl, at });
  });
  after(() => journey.end());

  it('changes a default rule with the keyboard, and says who did and what it was', async () => {
    const { page } = tab;
    await tab.goesTo('Settings');
    await page.getByRole('link', { name: 'Monitoring visit' }).click();
    const rule = tab.line('Notice, from the call to fieldwork');
    await rule.getByText('10 working days after the call').first().waitFor();

    await rule.getByRole('button', { name: 'Change: Notice' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Working days').waitFor();
    await page.keyboard.type('15');
    await rule.getByText('15 working days after the call').waitFor();
    await page.keyboard.press('Enter');

    await rule.getByText('Set by Dana Whitfield').waitFor();
    await rule.getByText('It was: 10 working days after the call.').waitFor();
    await keep(page, 'rule');
  });

  it('says of a verified rule that it cannot be changed, and why', async () => {
    const rule = tab.line('Length of fieldwork');
    await rule.getByText('Verified, so it cannot be changed. Nottingham City Council').waitFor();
    assert.equal(await rule.getByRole('button').count(), 0);
  });

  it('adds a closure day', async () => {
    const { page } = tab;
    await page.getByRole('tab', { name: 'Closure days' }).click();
    await page.getByRole('textbox', { name: 'Day' }).fill('2026-12-29');
    await page.getByLabel('Why it closes').fill('Christmas closure');
    await page.keyboard.press('Enter');

    await tab.line('Christmas closure').getByText('Tue 29 Dec', { exact: true }).waitFor();
    await keep(page, 'closure-day');
  });

  it('finds the change in the audit log, by what it was about', async () => {
    const { page } = tab;
    await page.getByRole('tab', { name: 'Audit log' }).click();
    await page.getByRole('searchbox', { name: 'Find' }).fill('christmas');

    await page.getByText('1 entry', { exact: true }).waitFor();
    await tab.line('Closure-days: set').getByText('by Dana Whitfield').waitFor();
    await keep(page, 'audit-log');
  });

  it('changes an item of a checklist for the next visit', async () => {
    const { page } = tab;
    await page.getByRole('tab', { name: 'Checklists' }).click();
    await page.getByLabel('Theme').selectOption('Care leavers');
    await page.getByText('Version 2, as it comes with Visit Ready').waitFor();
    await tab.presses('Edit: Hold the core group’s first meeting');
    await page.getByLabel('What is to be done').fill('Meet in the big room');
    await page.keyboard.press('Enter');

    await page.getByText('Version 3, edited by Dana Whitfield').waitFor();
    await page.getByRole('row', { name: 'Meet in the big room' }).waitFor();
  });

  it('keeps what was typed when somebody else was first, and shows what they changed', async () => {
    const { page } = tab;
    await tab.presses('Edit: Meet in the big room');
    await page.getByLabel('What is to be done').fill('Meet online');
    const other = await openTab(browser, { url: page.url(), at });
    await other.is('Priya Shah');
    await other.presses('Edit: Meet in the big room');
    await other.page.getByRole('combobox', { name: 'Owner' }).selectOption('Deputy director');
    await other.page.keyboard.press('Enter');
    await other.page.getByText('Version 4, edited by Priya Shah').waitFor();

    await tab.presses('Save');
    await page.getByText('Priya Shah has changed this checklist meanwhile').waitFor();
    await page.getByText('Owner: Deputy director').waitFor();
    assert.equal(await page.getByLabel('What is to be done').inputValue(), 'Meet online');
    await keep(page, 'conflict');
    await tab.presses('Save mine');
    await page.getByText('Version 5, edited by Dana Whitfield').waitFor();
  });

  it('sets how long the record is kept, shows what goes when, and holds one visit', async () => {
    const { page } = tab;
    await page.getByRole('tab', { name: 'Retention' }).click();
    await page.getByText(/Nobody has set it yet\./).waitFor();
    await page.getByLabel('Requests', { exact: true }).selectOption('7 years');
    await page.getByLabel('Visit', { exact: true }).selectOption('6 years');
    await tab.presses('Save how long');
    await page.getByText(/Who was told, and requests, can’t be kept longer/).waitFor();
    await page.getByLabel('Requests', { exact: true }).selectOption('2 years');
    await page.getByLabel('Who was told', { exact: true }).selectOption('2 years');
    await tab.presses('Save how long');
    const going = tab.part('What goes when');
    await going.getByText('Wed 15 May 2030').waitFor();

    await tab.presses('Put on hold');
    await page.getByRole('textbox', { name: 'Why' }).fill('Judicial review');
    await page.getByRole('dialog').getByRole('button', { name: 'Put on hold' }).click();
    await tab.part('On hold').getByText('Judicial review').waitFor();
    await going.getByText('On hold').first().waitFor();
    await keep(page, 'retention');
  });

  it('gives a new visit the council’s own checklist', async () => {
    const chat = await openPlayground(browser, { url: demo.playgroundUrl, at });
    await chat.announces();
    await tab.goesTo('Visits');
    await tab.link('Focused visit: care leavers').click();

    await tab.part('The visit').getByText('5 working days').waitFor();
    await tab.goesTo('Checklist');
    await tab.line('Meet online').first().waitFor();
  });

  it('asks whether a day off is meant before the visit’s dates move to it', async () => {
    const { page } = tab;
    await tab.goesTo('Readiness');
    await page.getByRole('button', { name: 'Visit', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'Move the dates' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move the dates' });
    await dialog.getByLabel('Fieldwork starts').fill('2026-12-05');
    await dialog.getByLabel('Fieldwork ends').fill('2026-12-07');
    await dialog.getByLabel('Reason').fill('Agreed with the inspectors');
    await dialog.getByRole('button', { name: 'Move the dates' }).click();
    await dialog.getByText(/5 December 2026 is a Saturday/).waitFor();
    await keep(page, 'day-off');
    await dialog.getByRole('checkbox', { name: 'These days are right' }).check();
    await dialog.getByRole('button', { name: 'Move the dates' }).click();

    await tab.shows('Dates moved: Sat 5 to Mon 7 Dec');
  });

  it('moves the visit’s dates, with a reason, once it was said that people are told', async () => {
    const { page } = tab;
    await tab.goesTo('Readiness');
    await page.getByRole('button', { name: 'Visit', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'Move the dates' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move the dates' });
    await dialog.getByText('Everyone on the list is sent a message about this.').waitFor();
    await dialog.getByLabel('Fieldwork starts').fill('2026-12-08');
    await dialog.getByLabel('Fieldwork ends').fill('2026-12-09');
    await dialog.getByRole('button', { name: 'Move the dates' }).click();
    await dialog.getByText('Say why.').waitFor();
    await dialog.getByLabel('Reason').fill('The lead inspector is ill');
    await dialog.getByRole('button', { name: 'Move the dates' }).click();

    await tab.shows('Dates moved: Tue 8 and Wed 9 Dec');
    await tab.part('The visit').getByText('10 working days').waitFor();
    await keep(page, 'moved');
  });

  it('keeps in the visit’s history who moved it, when and why', async () => {
    const { page } = tab;
    await tab.goesTo('Visits');
    const history = page.getByRole('button', { name: 'History: Focused visit: care leavers' });
    await history.first().press('Enter');
    const moves = page.getByRole('list', { name: 'History, the latest first' });
    const latest = moves.getByRole('listitem').first();
    await latest.getByText('Dates moved: Tue 8 and Wed 9 Dec').waitFor();
    await latest.getByText(/^Dana Whitfield, .* today$/).waitFor();
    await latest.getByText('Why: The lead inspector is ill').waitFor();
    await keep(page, 'history');

    await history.first().press('Enter');
    await moves.waitFor({ state: 'detached' });
    await page.goBack();
  });

  it('shows a cancelled visit as one, without phases or a countdown', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: 'Visit', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'Cancel the visit' }).click();
    await page.getByLabel('Reason').fill('Ofsted phoned again');
    await tab.presses('Cancel the visit');

    const visit = tab.part('The visit');
    await visit.getByText('Fieldwork was to be Tue 8 and Wed 9 Dec.').waitFor();
    await visit.getByText('Cancelled', { exact: true }).waitFor();
    assert.equal(await visit.getByRole('list', { name: 'Phases' }).count(), 0);
    await keep(page, 'cancelled');
    assert.deepEqual(
      tab.errors.filter((error) => !/40[09]/.test(error)),
      [],
    );
  });
});
