import assert from 'node:assert/strict';
import type { Browser, Locator } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import type { Demo } from '../support/start-demo.ts';
import { isThemed } from './is-themed.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { type TabPage, openTab } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
/** The director's own, as the person in view is. */
const upload = 'Sign off the first data upload';

describe('one item of the checklist in the tab', function () {
  this.timeout(60_000);
  const keep = keepSteps('items');
  let journey: Journey;
  let demo: Demo;
  let browser: Browser;
  let tab: TabPage;
  let drawer: Locator;

  before(async () => {
    journey = await startJourney({ at, announced: true });
    ({ browser, demo } = journey);
    tab = await openTab(browser, { url: demo.tabUrl, at });
    drawer = tab.page.getByRole('dialog', { name: upload });
  });
  after(() => journey.end());

  const press = (button: string) => drawer.getByRole('button', { name: button }).click();

  it('opens over the list, which stays narrowed, and takes a note by keyboard', async () => {
    const { page } = tab;
    await tab.goesTo('Checklist');
    await page.getByRole('button', { name: /^Open / }).click();
    await page.getByRole('button', { name: /^Open /, pressed: true }).waitFor();
    await tab.link(upload).press('Enter');
    await drawer.getByText('No notes yet.').waitFor();
    await keep(page, 'drawer');
    await drawer.getByRole('button', { name: 'Write a note' }).press('Enter');
    await page.keyboard.type('The extract is checked');
    await drawer.getByRole('button', { name: 'Save note' }).press('Enter');

    await drawer.getByRole('list', { name: 'Notes' }).getByText('The extract is checked').waitFor();
    assert.equal(new URL(page.url()).searchParams.get('show'), 'open');
  });

  it('keeps a link as evidence, and says what is wrong with one that will not do', async () => {
    await press('Keep evidence');
    await drawer.getByRole('textbox', { name: 'What it is' }).fill('Agenda');
    await drawer.getByRole('textbox', { name: 'Link' }).fill('http://council.example/agenda');
    await press('Save evidence');
    await drawer.getByText('Give a link that begins with https://').waitFor();
    await drawer.getByRole('textbox', { name: 'Link' }).fill('https://council.example/agenda');
    await press('Save evidence');

    await drawer.getByRole('link', { name: 'Agenda' }).waitFor();
    await keep(tab.page, 'evidence');
  });

  it('asks somebody to take it over, who does, and both see it', async () => {
    await press('Hand it over');
    await drawer.getByRole('combobox', { name: 'Who could take it over' }).fill('Priya');
    await tab.page.getByRole('option', { name: /^Priya Shah/ }).click();
    await press('Ask them');
    await tab.shows('Asked. It stays yours until they take it over.');
    await drawer.getByText(/^to Priya Shah, .*Not accepted yet$/).waitFor();
    await keep(tab.page, 'offered');

    const other = await openTab(browser, { url: demo.tabUrl, at });
    await other.is('Priya Shah');
    // Where one chooses who is looking is behind the drawer that this address opens.
    await other.page.goto(tab.page.url());
    const theirs = other.page.getByRole('dialog', { name: upload });
    await theirs.getByRole('button', { name: 'Take it over' }).click();

    await other.shows('It is yours now.');
    await drawer
      .getByRole('definition')
      .filter({ hasText: /^Priya Shah$/ })
      .waitFor();
    await other.page.close();
  });

  it('gives it another deadline, with a reason, which can be undone, and another owner', async () => {
    await press('Change the deadline');
    await drawer.getByLabel('New day').fill('2026-11-27');
    await drawer.getByLabel('Time').fill('12:00');
    await press('Change it');
    await drawer.getByText('Say why it moves.').waitFor();
    await drawer.getByLabel('Reason').fill('The chief executive is away');
    await press('Change it');
    await drawer.getByText(/^Fri 27 Nov, noon, originally /).waitFor();
    await keep(tab.page, 'undoable');
    await drawer.getByRole('button', { name: 'Undo the change' }).press('Enter');
    await tab.shows('1 item is as it was.');
    await drawer.getByText(/^Fri 27 Nov, noon, originally /).waitFor({ state: 'detached' });
    await press('Change the deadline');
    await drawer.getByLabel('New day').fill('2026-11-27');
    await drawer.getByLabel('Time').fill('12:00');
    await drawer.getByLabel('Reason').fill('The chief executive is away');
    await press('Change it');
    await drawer.getByText(/^Fri 27 Nov, noon, originally /).waitFor();

    await press('Choose an owner');
    await drawer.getByRole('combobox', { name: 'New owner' }).fill('Marcus');
    await tab.page.getByRole('option', { name: /^Marcus Oyelaran/ }).click();
    await press('Make them the owner');
    await drawer
      .getByRole('definition')
      .filter({ hasText: /^Marcus Oyelaran$/ })
      .waitFor();
    await keep(tab.page, 'changed');
  });

  it('says what has happened to it, the latest first', async () => {
    const history = drawer.getByRole('list', { name: 'History, the latest first' });
    const lines = history.getByRole('listitem');

    await lines.first().getByText('Owner changed from Priya Shah to Marcus Oyelaran').waitFor();
    await lines.nth(1).getByText('Why: The chief executive is away').waitFor();
    await history.scrollIntoViewIfNeeded();
    await keep(tab.page, 'history');
  });

  it('gives the keyboard back to its row when it closes', async () => {
    await tab.page.keyboard.press('Escape');

    await drawer.waitFor({ state: 'detached' });
    await tab.link(upload).and(tab.page.locator(':focus')).waitFor();
    assert.equal(new URL(tab.page.url()).searchParams.get('item'), null);
    assert.deepEqual(tab.errors, []);
  });

  it('is linked to with the others, as they are narrowed', async () => {
    const { page } = tab;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

    await page.getByRole('button', { name: 'Copy link' }).press('Enter');

    await tab.shows('Link copied.');
    const copied = new URL(await page.evaluate<string>('navigator.clipboard.readText()'));
    assert.equal(copied.pathname, '/tab/checklist');
    assert.equal(copied.searchParams.get('visit'), 'focused-visit-2026-11-24');
    assert.equal(copied.searchParams.get('show'), 'open');
  });

  it('is on paper with the others, and nothing that can only be pressed', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: 'Print' }).waitFor();

    await page.emulateMedia({ media: 'print' });

    await tab.shows('Shown: Open, as at Tue 24 Nov 2026, 10:05 am');
    await tab.shows('Marcus Oyelaran');
    for (const role of ['button', 'checkbox', 'combobox', 'navigation'] as const) {
      assert.equal(await page.getByRole(role).filter({ visible: true }).count(), 0, role);
    }
    await keep(page, 'on-paper');
    await page.emulateMedia({ media: null });
  });

  it('is dark on white paper, whatever the theme', async () => {
    const { page } = tab;

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await isThemed(page, 'dark');

    const title = "getComputedStyle(document.querySelector('h1'))";
    assert.equal(await page.evaluate<string>(`${title}.color`), 'rgb(36, 36, 36)');
    const late = `${title}.getPropertyValue('--colorPaletteRedForeground1')`;
    assert.equal(await page.evaluate<string>(late), '#bc2f32');
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    await isThemed(page, 'default');
  });

  it('opens from an address, also 320 pixels wide', async () => {
    const { page } = await openTab(browser, {
      ...{ url: new URL('checklist?item=sign-off-upload', demo.tabUrl).href, at },
      ...{ width: 320, height: 640 },
    });

    await page.getByRole('dialog').getByRole('link', { name: 'Agenda' }).waitFor();
    assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 320);
    await keep(page, 'narrow');
    await page.close();
  });

  it('keeps a note with somebody’s own copy of a personal item', async () => {
    const { page } = tab;
    await tab.part('My items').getByRole('link').first().click();
    const own = page.getByRole('dialog');
    await own.getByRole('button', { name: 'Write a note' }).click();
    await own.getByRole('textbox', { name: 'Note' }).fill('Diary is clear');
    await own.getByRole('button', { name: 'Save note' }).click();

    await own.getByRole('list', { name: 'Notes' }).getByText('Diary is clear').waitFor();
    assert.equal(await own.getByRole('button', { name: 'Hand it over' }).count(), 0);
  });
});
