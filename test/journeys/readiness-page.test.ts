import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import type { Demo } from '../support/start-demo.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';

describe('the readiness page of an announced visit', function () {
  this.timeout(60_000);
  const keep = keepSteps('readiness-page');
  let journey: Journey;
  let demo: Demo;
  let browser: Browser;

  before(async () => {
    journey = await startJourney({ at, announced: true });
    ({ browser, demo } = journey);
  });
  after(() => journey.end());

  it('is usable 320 pixels wide, without scrolling sideways', async () => {
    const tab = await openTab(browser, { url: demo.tabUrl, at, width: 320, height: 640 });
    await tab.part('The visit').getByText('5 working days').waitFor();
    assert.equal(await widthOf(tab.page), 320);
    await keep(tab.page, 'narrow');

    await tab.presses('I’ve seen this');
    await tab.figure('Acknowledged', '1 of 6 told').waitFor();
    await tab.presses('My items: 3 to do');
    await tab.presses('Done: Tell your manager when you can’t be there');
    await tab.page.getByRole('button', { name: 'Undo: Tell your manager' }).waitFor();
    assert.equal(await widthOf(tab.page), 320);

    await tab.presses('Readiness');
    await tab.page.getByRole('menuitem', { name: 'Checklist' }).click();
    await tab.page.getByRole('heading', { level: 1, name: 'Checklist' }).waitFor();
    assert.equal(await widthOf(tab.page), 320);
    const picker = await tab.page
      .getByRole('combobox', { name: 'Visit', exact: true })
      .boundingBox();
    assert.ok(picker !== null && picker.x + picker.width < 320, 'the visits keep to the page');
    await keep(tab.page, 'narrow-checklist');
    assert.deepEqual(tab.errors, []);
  });

  it('leads back to the page before in one step, however often a link was pressed', async () => {
    const tab = await openTab(browser, { url: demo.tabUrl, at });
    for (const page of ['People', 'Checklist', 'Checklist']) await tab.goesTo(page);
    await tab.page.getByRole('heading', { level: 1, name: 'Checklist' }).waitFor();

    await tab.page.goBack();

    await tab.page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    assert.equal(new URL(tab.page.url()).pathname, '/tab/people');
  });

  it('asks what blocks an item, by keyboard, and says it in the item’s row', async () => {
    const tab = await openTab(browser, { url: demo.tabUrl, at });
    const { page } = tab;
    await tab.goesTo('Checklist');
    const row = tab.line('Hold the core group’s first meeting').first();
    const more = row.getByRole('button', { name: 'More: Hold the core group’s first meeting' });
    await more.press('Enter');
    await keep(page, 'row-menu');
    await page.getByRole('menuitem', { name: 'Blocked…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'What is in the way?' });
    await dialog.getByRole('button', { name: 'Mark as blocked' }).click();
    await dialog.getByText('Say why, in a few words.').waitFor();
    await keep(page, 'reason-asked');

    await dialog.getByLabel('What is in the way').fill('The big room is taken');
    await dialog.getByRole('button', { name: 'Mark as blocked' }).press('Enter');

    await dialog.waitFor({ state: 'detached' });
    await row.getByText('Blocked: The big room is taken (Dana Whitfield').waitFor();
    await more.and(page.locator(':focus')).waitFor();
    await keep(page, 'blocked');
    assert.deepEqual(tab.errors, []);
  });

  it('keeps why an item does not apply, until somebody says that it does', async () => {
    const tab = await openTab(browser, { url: demo.tabUrl, at });
    const { page } = tab;
    await tab.goesTo('Checklist');
    const row = tab.line('Brief partners').first();
    await tab.presses('More: Brief partners');
    await page.getByRole('menuitem', { name: 'Does not apply…' }).click();
    await page.getByLabel('Why it does not apply').fill('Partners are briefed each month');
    await tab.presses('Mark as not applicable');
    await row.getByText('Not applicable: Partners are briefed each month').waitFor();
    // The row is shown before the server has answered, and drawn again then.
    await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();

    await tab.presses('More: Brief partners');
    await page.getByRole('menuitem', { name: 'It applies after all' }).click();

    await row.getByText('In hand, due').waitFor();
    assert.deepEqual(tab.errors, []);
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`is drawn in the ${theme} theme`, async () => {
      const tab = await openTab(browser, { url: demo.tabUrl, at, theme });
      await tab.part('The visit').getByText('5 working days').waitFor();
      await keep(tab.page, theme);

      const { ground, ink } = await tab.page.evaluate<Colours>(coloursOfHeading);
      assert.ok(contrast(ground, ink) >= 4.5, `${ink} on ${ground}`);
      assert.equal(luminance(ground) > 0.5, theme === 'light');
      assert.deepEqual(tab.errors, []);
    });
  }
});

/** CSS pixels that the page takes from side to side. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth');
}

interface Colours {
  ink: string;
  ground: string;
}

/** Runs in the page: the colour of its main heading and of the nearest painted ground behind it. */
const coloursOfHeading = `(() => {
  const heading = document.querySelector('h1');
  let box = heading;
  while (box.parentElement && getComputedStyle(box).backgroundColor === 'rgba(0, 0, 0, 0)')
    box = box.parentElement;
  return { ink: getComputedStyle(heading).color, ground: getComputedStyle(box).backgroundColor };
})()`;

/** The contrast ratio of two CSS colours, 1 to 21 (WCAG 2.2, 1.4.3). */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Relative luminance of an `rgb(…)` colour, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((channel) => {
    const part = Number(channel) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
