import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import { prose, report } from './pasted-letters.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const letter = join(
  import.meta.dirname,
  '../../bot/demo/documents/exampleshire-focused-visit-letter.pdf',
);

const unevenness =
  'Young people who live outside the county, and those with poor emotional health, wait too long for help. Leaders know this from their own audits, but plans to put it right do not yet say by when.';

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

  const saving = () => tab.part('Save');
  const line = (words: string) => document().getByText(words).first();

  /** From the beginning of one line to the end of another, with the mouse. */
  async function marks(from: Locator, to: Locator): Promise<void> {
    await from.scrollIntoViewIfNeeded();
    const first = await from.boundingBox();
    const last = await to.boundingBox();
    if (first === null || last === null) throw new Error('The lines to mark are not there.');
    await page.mouse.move(first.x + 9, first.y + 5);
    await page.mouse.down();
    await page.mouse.move(last.x + last.width - 1, last.y + last.height - 5, { steps: 5 });
    await page.mouse.up();
  }

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

  it('takes words that are marked in the document as a finding where they stand', async () => {
    await marks(line('Progress is uneven'), line('plans to put it right'));
    await tab.presses('Add the marked words');
    await page.keyboard.press('Escape');

    const words = `“Progress is uneven. ${unevenness}”`;
    await row('Added by you').getByText(words).waitFor();
    assert.match(await row(/^./).first().innerText(), /Headline finding[^]+page 1/);
    await keep(page, 'marked');
  });

  it('takes words that are typed as a finding, with a kind and a theme', async () => {
    await tab.presses('Add a finding');
    await page.keyboard.type('Audits are few.');
    const added = row('Added by you').last();
    await added.getByLabel(/^Kind of finding/).selectOption('Area for improvement');
    await added.getByLabel('Theme of this finding').selectOption('Permanence');
    await added.getByRole('button', { name: /^Accept/ }).click();

    await added.getByText('“Audits are few.”').waitFor();
    await tab.shows('Findings: 3 of 19 accepted');
    await keep(page, 'typed');
  });

  it('asks before what was checked is lost, by a link, by Back and by another document', async () => {
    const asked = page.getByRole('dialog', { name: 'Leave without saving?' });
    const leaving = [
      () => tab.goesTo('Requests'),
      () => page.goBack(),
      () => tab.presses('Choose another document'),
    ];
    for (const leave of leaving) {
      await leave();
      await asked.waitFor();
      await keep(page, 'leaving');
      await asked.getByRole('button', { name: 'Stay here' }).click();
      await asked.waitFor({ state: 'detached' });
      await tab.shows('Findings: 3 of 19 accepted');
      assert.match(page.url(), /findings\/import/);
    }

    await page.goBack();
    await asked.getByRole('button', { name: 'Leave', exact: true }).click();
    await tab.link('Import a letter').click();
    await tab.shows('Nothing is saved until you have checked what was read.');
  });

  it('asks nobody who has checked nothing yet', async () => {
    await page.getByLabel('Letter', { exact: true }).setInputFiles(letter);
    await tab.shows('Findings: 0 of 17 accepted');

    await tab.presses('Choose another document');

    await page.getByLabel(/^The letter’s text/).waitFor();
  });

  it('counts no finding that is dropped, and leaves the keys working after accepting all', async () => {
    await page.getByLabel('Letter', { exact: true }).setInputFiles(letter);
    await tab.shows('8 strengths and 9 areas for improvement.');
    await page.keyboard.press('d');
    await tab.presses('Drop it');
    await tab.shows('7 strengths and 9 areas for improvement.');
    await tab.presses('Accept all');
    await tab.shows('Findings: 16 of 16 accepted');
    await page.keyboard.press('n');

    await looked().filter({ hasText: 'Pathway plans are started' }).waitFor();
    await tab.presses('Choose another document');
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
  });

  it('saves a letter of which nothing was read, with what a person adds to it', async () => {
    await page.getByLabel(/^The letter’s text/).fill(prose);
    await tab.presses('Read the text');
    await tab.shows('No findings were recognised. Is it the whole letter?');
    await marks(line('Leaders know their services'), line('Leaders know their services'));
    await tab.presses('Add the marked words');
    await tab.shows('No findings were recognised. You added 1 finding.');
    await keep(page, 'nothing-read');
    await page.getByRole('radio', { name: /^Draft/ }).check();
    await tab.presses('Save the findings');
    await tab.shows('1 finding is not accepted yet');
    await keep(page, 'not-accepted');
    await saving().getByRole('button', { name: 'Accept all' }).click();
    await tab.presses('Save the findings');

    await tab.line('Leaders know their services').first().waitFor();
  });

  it('has the judgements entered that were not read, from which the pathway follows', async () => {
    await tab.link('Import a letter').click();
    await page.getByLabel(/^The letter’s text/).fill(report);
    await tab.presses('Read the text');
    await tab.shows('The table of judgements could not be read: enter the judgements.');
    await page.getByLabel('Date of the document').fill('2024-07-12');
    const judgements = page.getByRole('group', { name: 'Judgements' });
    await judgements.getByLabel('Overall effectiveness').waitFor();
    for (const grade of await judgements.getByRole('combobox').all())
      await grade.selectOption('Good');
    await keep(page, 'judgements');
    await tab.presses('Accept all');
    await page.getByRole('radio', { name: /^Published/ }).check();
    await tab.presses('Save the findings');
    await tab.presses('Save and show to everybody');
    await tab.line('advisers meet young people').first().waitFor();
    await tab.goesTo('Visits');

    await tab.shows(/^Pathway: /);
    assert.deepEqual(tab.errors, []);
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
