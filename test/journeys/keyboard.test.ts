import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const upload = 'Sign off the first data upload';

describe('the tab by keyboard alone', function () {
  this.timeout(120_000);
  const keep = keepSteps('keyboard');
  let journey: Journey;
  let tab: TabPage;

  before(async () => {
    journey = await startJourney({ at, announced: true });
    tab = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
    await tab.page.emulateMedia({ reducedMotion: 'reduce' });
    await tab.part('The visit').getByText('5 working days').waitFor();
  });
  after(() => journey.end());

  const focused = (): Locator => tab.page.locator(':focus');

  /** Presses Tab until something has the focus. */
  async function tabsTo(wanted: Locator): Promise<void> {
    await wanted.first().waitFor();
    for (let presses = 0; presses < 200; presses += 1) {
      await tab.page.keyboard.press('Tab');
      if ((await wanted.and(focused()).count()) > 0) return;
    }
    throw new Error('Tab never came there');
  }

  /** Whether what has the focus looks any different without it. Tab goes on from there all the same. */
  async function looksFocused(): Promise<boolean> {
    await focused().scrollIntoViewIfNeeded();
    const box = await focused().boundingBox();
    if (box === null) return false;
    const clip = {
      x: Math.max(0, box.x - 6),
      y: Math.max(0, box.y - 6),
      width: box.width + 12,
      height: box.height + 12,
    };
    const withFocus = await tab.page.screenshot({ clip });
    await focused().evaluate((element: { blur: () => void }) => {
      element.blur();
    });
    return !withFocus.equals(await tab.page.screenshot({ clip }));
  }

  it('goes past the pages’ links to the page at once, if wanted', async () => {
    const { page } = tab;
    await tabsTo(page.getByRole('link', { name: 'Skip to the page' }));
    await keep(page, 'skip');
    await page.keyboard.press('Enter');

    await page.locator('main:focus').waitFor();
  });

  it('shows where it is at every stop of the Readiness page', async () => {
    const { page } = tab;
    const main = page.getByRole('main');
    const unseen: string[] = [];
    let stops = 0;
    for (;;) {
      await page.keyboard.press('Tab');
      if ((await main.locator(':focus').count()) === 0) break;
      stops += 1;
      const html = await focused().evaluate((element: { outerHTML: string }) => element.outerHTML);
      if (!(await looksFocused())) unseen.push(html.slice(0, 200));
      assert.ok(stops < 100, 'the page ends somewhere');
    }

    assert.deepEqual(unseen, []);
    assert.ok(stops > 5, `${stops} stops`);
  });

  it('opens an item from the checklist, writes a note, and comes back to its row', async () => {
    const { page } = tab;
    await tabsTo(tab.link('Checklist'));
    await page.keyboard.press('Enter');
    await tabsTo(tab.link(upload));
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: upload });
    await tabsTo(drawer.getByRole('button', { name: 'Write a note' }));
    await page.keyboard.press('Enter');
    await drawer.getByRole('textbox', { name: 'Note' }).and(focused()).waitFor();
    await page.keyboard.type('Checked by two people');
    await tabsTo(drawer.getByRole('button', { name: 'Save note' }));
    await page.keyboard.press('Enter');

    await drawer.getByRole('list', { name: 'Notes' }).getByText('Checked by two').waitFor();
    await keep(page, 'note');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await tab.link(upload).and(focused()).waitFor();
    assert.deepEqual(tab.errors, []);
  });

  it('is heard as it is meant: its parts, headings, lists and numbers by name', async () => {
    const { page } = tab;
    await tab.goesTo('Readiness');
    await tab.part('The visit').getByText('5 working days').waitFor();

    const heard = await page.locator('body').ariaSnapshot();

    for (const part of [
      'navigation "Pages"',
      'main:',
      'region "The visit"',
      'heading "Focused visit: care leavers" [level=1]',
      'list "Phases"',
      'img "Called, past"',
      'region "My part"',
      'heading "Needs attention (2)" [level=2]',
      'list "Needs attention"',
      'region "Progress by owner"',
      'region "Who has been told"',
      'link "Told 6 of 6 people',
      'region "Timeline"',
    ]) {
      assert.ok(heard.includes(part), `${part} is not in:\n${heard}`);
    }
  });
});
