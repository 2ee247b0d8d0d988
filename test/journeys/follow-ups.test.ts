import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import { z } from 'zod';
import { findingSchema } from '../../bot/contract/finding.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import { letterSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { keepSteps } from '../support/keep-steps.ts';
import type { Demo } from '../support/start-demo.ts';
import { apiAs } from './api-as.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { type TabPage, openTab } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const plans = 'Review every pathway plan';
const managers = 'Train every manager in supervision';

describe('taking follow-ups forward in the tab', function () {
  this.timeout(60_000);
  const keep = keepSteps('follow-ups');
  let journey: Journey;
  let demo: Demo;
  let browser: Browser;
  let tab: TabPage;
  let drawer: Locator;

  before(async () => {
    journey = await startJourney({ at });
    ({ browser, demo } = journey);
    await makeFollowUps(demo.tabUrl);
    tab = await openTab(browser, { url: demo.tabUrl, at });
    drawer = tab.page.getByRole('dialog', { name: plans });
  });
  after(() => journey.end());

  it('narrows them by owner, which the address keeps', async () => {
    const { page } = tab;
    await tab.goesTo('Follow-ups');
    await tab.link(managers).waitFor();
    await page.getByLabel('Owner').selectOption('Priya Shah');

    await tab.link(managers).waitFor({ state: 'detached' });
    await page.reload();
    await tab.link(plans).waitFor();
    assert.equal(await tab.link(managers).count(), 0);
    assert.equal(new URL(page.url()).searchParams.get('owner'), 'Priya Shah');
    await keep(page, 'narrowed');
  });

  it('opens one over the list, which stays narrowed, and takes a note with what is next', async () => {
    const { page } = tab;
    await tab.link(plans).click();
    await drawer.getByText('Open since Tue 24 Nov, not started').waitFor();
    await drawer.getByRole('button', { name: 'Add a note' }).press('Enter');
    await page.keyboard.type('Met the team managers');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Draw up the schedule');
    await page.keyboard.press('Enter');

    await drawer.getByText('In progress since Tue 24 Nov. Next: Draw up the schedule').waitFor();
    await drawer.getByText('Noted: “Met the team managers”').waitFor();
    assert.equal(new URL(page.url()).searchParams.get('owner'), 'Priya Shah');
    await keep(page, 'note');
  });

  it('moves the due day only with a reason, and keeps the first one', async () => {
    await drawer.getByRole('button', { name: 'Move the due day' }).click();
    await drawer.getByText('It stays on record that it was first due Tue 1 Dec.').waitFor();
    await drawer.getByLabel('New due day').fill('2026-12-11');
    await drawer.getByRole('button', { name: 'Move it' }).click();
    await drawer.getByText('Say why it moves.').waitFor();
    await drawer.getByLabel('Reason').fill('The audit is on the 9th');
    await keep(tab.page, 'redate');
    await drawer.getByRole('button', { name: 'Move it' }).click();

    await drawer.getByText('Due Fri 11 Dec, originally Tue 1 Dec, moved once').waitFor();
    await drawer
      .getByText('Moved the due day from Tue 1 Dec to Fri 11 Dec: “The audit is on the 9th”')
      .waitFor();
  });

  it('says what is missing before it can be closed', async () => {
    await drawer.getByRole('button', { name: 'Add a step' }).click();
    await drawer.getByRole('textbox', { name: 'Step' }).fill('Audit ten plans');
    await drawer.getByRole('button', { name: 'Save step' }).click();
    await drawer.getByRole('checkbox', { name: 'Audit ten plans' }).waitFor();
    await drawer.getByRole('button', { name: 'Close this follow-up' }).click();
    await drawer
      .getByText(
        'Before it can be closed, add evidence that shows it is done, and finish or remove 1 step.',
      )
      .waitFor();
    await keep(tab.page, 'missing');

    await drawer.getByRole('checkbox', { name: 'Audit ten plans' }).press('Space');
    await drawer.getByText('Steps (1 of 1 done)').waitFor();
    await drawer.getByRole('button', { name: 'Add evidence' }).click();
    await drawer.getByRole('textbox', { name: 'What it shows' }).fill('Audit of plans');
    await drawer.getByRole('textbox', { name: 'Link' }).fill('http://council.example/audit');
    await drawer.getByRole('button', { name: 'Save evidence' }).click();
    await drawer.getByText('Give a link that begins with https://').waitFor();
    await drawer.getByRole('textbox', { name: 'Link' }).fill('https://council.example/audit');
    await drawer.getByRole('button', { name: 'Save evidence' }).click();
    await drawer.getByRole('link', { name: 'Audit of plans' }).waitFor();
  });

  it('puts a mistyped value right, and takes one away', async () => {
    await drawer.getByRole('button', { name: 'Say what is measured' }).click();
    await drawer.getByRole('textbox', { name: 'What is measured' }).fill('Plans reviewed');
    await drawer.getByRole('button', { name: 'Save', exact: true }).click();
    for (const value of ['610', '70']) {
      await drawer.getByRole('button', { name: 'Add a value' }).click();
      await drawer.getByRole('spinbutton', { name: 'Value' }).fill(value);
      await drawer.getByRole('button', { name: 'Save value' }).click();
      await drawer.getByText(`Recorded ${value} for Tue 24 Nov`).waitFor();
    }
    await drawer.getByRole('button', { name: 'Correct the value for Tue 24 Nov: 610' }).click();
    await drawer.getByRole('spinbutton', { name: 'Value' }).fill('61');
    await keep(tab.page, 'correction');
    await drawer.getByRole('button', { name: 'Save the correction' }).click();
    await drawer.getByText('Corrected the value 610 for Tue 24 Nov to 61 for Tue 24 Nov').waitFor();

    await drawer.getByRole('button', { name: 'Remove the value for Tue 24 Nov: 70' }).click();
    await drawer.getByText('Removed the value 70 for Tue 24 Nov').waitFor();
  });

  it('is closed by a second person where the council says so', async () => {
    const { page } = tab;
    const second = await openTab(browser, { url: demo.tabUrl, at });
    await second.goesTo('Settings');
    await second.page.getByRole('tab', { name: 'Follow-ups' }).click();
    const agreement = second.page.getByRole('switch', {
      name: 'A second person agrees to every closure',
    });
    await agreement.press('Space');
    await second.shows('Saved: a second person agrees to every closure.');
    await keep(second.page, 'settings');

    await drawer.getByRole('button', { name: 'Ask to close' }).click();
    await drawer.getByLabel('What was achieved').fill('All plans reviewed');
    await drawer.getByRole('button', { name: 'Ask to close it' }).click();
    await drawer.getByText('for a second person to agree to close it').waitFor();
    assert.equal(await drawer.getByRole('button', { name: 'Agree to close' }).count(), 0);
    await keep(page, 'asked');

    await second.is('Priya Shah');
    await second.goesTo('Follow-ups');
    await second.page.getByRole('button', { name: /^Waiting for agreement 1$/ }).click();
    await second.link(plans).click();
    const other = second.page.getByRole('dialog', { name: plans });
    await other.getByRole('button', { name: 'Agree to close' }).click();
    await other.getByText('asks to close it: “All plans reviewed”').waitFor();
    await other.getByRole('button', { name: 'Agree and close it' }).click();

    await drawer.getByText(/^Closed Tue 24 Nov: asked by .+, agreed by Priya Shah$/).waitFor();
    await keep(page, 'closed');
  });

  it('shows how far they all are, on a board, as bars and as a table', async () => {
    const { page } = tab;
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByLabel('Owner').selectOption('Every owner');
    await tab.presses('Board');
    await tab.part('Closed').getByRole('link', { name: plans }).waitFor();
    await tab.part('Open').getByRole('link', { name: managers }).waitFor();
    await keep(page, 'board');

    await page.getByRole('button', { name: 'Progress', exact: true }).click();
    await tab.part('Progress by theme').getByText('1 of 2').waitFor();
    await keep(page, 'progress');
    await tab.presses('Show as table');
    await page.getByRole('table', { name: 'Progress by theme' }).waitFor();
    assert.deepEqual(tab.errors, []);
  });

  it('marks one of an embargoed letter among the others, and narrows them by letter', async () => {
    const { page } = tab;
    await hearSomething(demo.tabUrl);
    await page.getByLabel('Letter').selectOption({ label: 'Feedback heard, Tue 24 Nov 2026' });
    await tab.link(managers).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Table', exact: true }).click();

    const row = page.getByRole('row').filter({ hasText: 'Keep teams together' });
    await row.getByText('Embargoed: core group only').waitFor();
    await keep(page, 'embargoed');
    await page.getByLabel('Letter').selectOption('Every letter');
  });

  it('keeps a paper of what is embargoed under a name that says so', async () => {
    const { page } = tab;
    await tab.presses('Papers');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export: Action plan, Excel' }).click();

    const file = await downloading;
    assert.equal(file.suggestedFilename(), 'EMBARGOED-action-plan-all-visits.xlsx');
    assert.deepEqual(tab.errors, []);
  });
});

/** What inspectors said, which nobody else may know yet, and a follow-up of it. */
async function hearSomething(tabUrl: string): Promise<void> {
  const { get, idOf, post } = await apiAs(tabUrl, 'Dana Whitfield');
  const body = {
    requestId: randomUUID(),
    heardOn: '2026-11-24',
    theme: null,
    findings: [{ kind: 'area-for-improvement', text: 'Staff move team too often.' }],
  };
  await post(paths.feedback, body, letterSchema);
  const findings = await get(paths.findings, z.array(findingSchema));
  const heard = findings.find(({ text }) => text === body.findings[0]?.text)?.id ?? '';
  const asked = { action: 'Keep teams together', ownerId: idOf('Priya Shah'), due: '2026-12-18' };
  const followUp = { requestId: randomUUID(), ...asked };
  await post(paths.findingFollowUps(heard), followUp, followUpSchema);
}

/** Two follow-ups of the demo's earlier letter, made through the API. */
async function makeFollowUps(tabUrl: string): Promise<void> {
  const { idOf, makeFollowUp } = await apiAs(tabUrl, 'Dana Whitfield');
  await makeFollowUp({ action: plans, ownerId: idOf('Priya Shah'), due: '2026-12-01' });
  await makeFollowUp({ action: managers, ownerId: idOf('Marcus Oyelaran'), due: '2026-12-18' });
}
