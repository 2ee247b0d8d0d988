import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './open-browser.ts';

/** Twice the size at which cards show them, for sharp screens; Teams takes no SVG in a card. */
const pixels = 40;
const folder = join(import.meta.dirname, '../../bot/cards/icons');

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.svg'))) {
  const drawing = await readFile(join(folder, file), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(join(folder, file.replace('.svg', '.png')), picture);
}
await browser.close();
