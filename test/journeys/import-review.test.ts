import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const letter = join(
  import.meta.dirname,
  '../../bot/demo/documents/exampleshire-focused-visit-letter.pdf',
);

describe('checking what was read of a letter', function () {
  this.timeout(120_000);
  const keep = keepSteps('import-review');
  let journey: Journey;
  let tab: TabPage;
  let page: Page;

  before(async () => {
    journey = await startJourney({ at });
    tab = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
    ({ page } = tab);
    await tab.goesTo('Findings');
    await tab.link('Import a letter').click();
    await page.getByLabel('Letter', { exact: true }).setInputFiles(letter);
    await tab.shows('Findings: 0 of 17 accepted');
  });
  after(() => journey.end());

  const row = (words: string | RegExp): Locator =>
    page.getByRole('list', { name: 'Findings' }).getByRole('listitem').filter({ hasText: words });
  const looked = () => row(/^./).and(page.locator('[aria-current]'));
  const document = () => page.getByRole('group', { name: 'The document’s words' });

  /** As a hand does: the button is not sought again between the two halves of the press. */
  async function pressesWhereItIs(button: Locator): Promise<void> {
    await button.hover();
    await page.mouse.down();
    await page.mouse.up();
  }

  it('shows in the document what is looked at, page after page, and colours nothing else', async () => {
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('n');
    const words = await looked().locator('blockquote').innerText();
    const marked = document().locator('mark');

    await marked.first().waitFor();
    assert.ok(await isWithin(marked.first(), document()));
    const said = (await marked.allInnerTexts()).join(' ');
    assert.equal(letters(said), letters(words));
    await keep(page, 'looked-at');
  });

  it('takes a press on a row that is partly above the window', async () => {
    const accept = page.getByRole('button', { name: /^Accept: / }).nth(3);
    await accept.evaluate((button) => {
      (button as unknown as Drawn).scrollIntoView({ block: 'start' });
    });
    await pressesWhereItIs(accept);

    await tab.shows('Findings: 1 of 17 accepted');
  });

  it('takes a press on a row below one that is being edited', async () => {
    await page.getByRole('button', { name: /^Edit/ }).first().click();
    await page.getByLabel('The finding, in the inspectors’ words').waitFor();
    await pressesWhereItIs(page.getByRole('button', { name: /^Accept: / }).nth(1));

    await tab.shows('Findings: 2 of 17 accepted');
  });

  it('frames the finding that is looked at where the machine’s colours take shadows away', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.getByLabel('Date of the document').focus();

    assert.equal(await outlineOf(looked()), 'solid');
    assert.equal(await outlineOf(row(/^./).first()), 'none');
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** As the browser has it; the tests are checked without the names of browsers. */
interface Drawn {
  scrollIntoView: (how: { block: 'start' }) => void;
}

interface Drawing {
  getComputedStyle: (element: unknown) => { outlineStyle: string };
}

function outlineOf(one: Locator): Promise<string> {
  return one.evaluate(
    (element) => (globalThis as unknown as Drawing).getComputedStyle(element).outlineStyle,
  );
}

async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [one, other] = [await inner.boundingBox(), await outer.boundingBox()];
  if (one === null || other === null) return false;
  return one.y >= other.y && one.y + one.height <= other.y + other.height;
}
