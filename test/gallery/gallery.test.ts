import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/open-browser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { galleryCards } from './gallery-cards.ts';
import { galleryPage } from './gallery-page.ts';

describe('every card, drawn by Microsoft’s renderer as Teams does', () => {
  const folder = temporaryFolder();
  let browser: Browser;
  let page: Page;
  let names: string[];

  // Two hundred cards are drawn in one go.
  before(async function () {
    this.timeout(90_000);
    const cards = await galleryCards();
    names = Object.keys(cards);
    const file = folder.file('gallery.html');
    await writeFile(file, galleryPage(cards));
    browser = await openBrowser();
    page = await openPage(browser, { width: 1640 });
    await page.goto(pathToFileURL(file).href);
    await page.locator('[data-drawn]').waitFor();
  });

  after(async () => {
    await browser.close();
    folder.remove();
  });

  it('is there in three themes at two widths', async () => {
    assert.deepEqual(await page.locator('h2').allInnerTexts(), names);
    assert.equal(await page.locator('.ac-adaptiveCard').count(), names.length * 6);
  });

  it('keeps within its width, on a phone too', async () => {
    const wide = await page.evaluate(`[...document.querySelectorAll('.holder')]
      .filter((holder) => holder.scrollWidth > holder.clientWidth + 1)
      .map((holder) => holder.closest('section').querySelector('h2').textContent)`);

    assert.deepEqual(wide, []);
  });

  it('reaches for nothing on the network', async () => {
    const addresses = await page.evaluate(
      `[...document.images].map(({ src }) => src).filter((src) => !src.startsWith('data:'))`,
    );

    assert.deepEqual(addresses, []);
  });
});
