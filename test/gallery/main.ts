import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser, openPage } from '../support/open-browser.ts';
import { galleryCards } from './gallery-cards.ts';
import { galleryPage } from './gallery-page.ts';

/** `npm run gallery`: one page of every card; with `--pictures`, a picture of each beside it. */
const folder = join(import.meta.dirname, '../output');
const file = join(folder, 'gallery.html');
await mkdir(folder, { recursive: true });
await writeFile(file, galleryPage(await galleryCards()));
process.stdout.write(`${file}\n`);
if (process.argv.includes('--pictures')) await takePictures();

async function takePictures(): Promise<void> {
  const pictures = join(folder, 'gallery');
  await mkdir(pictures, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await openPage(browser, { width: 1640, height: 1200 });
    await page.goto(pathToFileURL(file).href);
    for (const section of await page.locator('section.card').all()) {
      const name = (await section.locator('h2').innerText()).replace(/[^\w]+/g, '-');
      await section.screenshot({ path: join(pictures, `${name}.png`) });
    }
    process.stdout.write(`${pictures}\n`);
  } finally {
    await browser.close();
  }
}
