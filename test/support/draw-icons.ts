import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser.ts';

interface Drawing {
  /** A glob of SVG files. */
  sources: string;
  pixels: number;
  folder: string;
}

const drawings: readonly Drawing[] = [
  // Twice the size at which cards show them, for sharp screens; Teams takes no SVG in a card.
  { sources: 'bot/cards/icons/*.svg', pixels: 40, folder: 'bot/cards/icons' },
  // The two sizes that Teams asks of an app; they lie beside the manifest, as in the package.
  { sources: 'manifest/icons/color.svg', pixels: 192, folder: 'manifest' },
  { sources: 'manifest/icons/outline.svg', pixels: 32, folder: 'manifest' },
];
const root = join(import.meta.dirname, '../..');

async function draw(browser: Browser, { sources, pixels, folder }: Drawing): Promise<void> {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  for await (const source of glob(sources, { cwd: root })) {
    const drawing = await readFile(join(root, source), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(join(root, folder, `${basename(source, '.svg')}.png`), picture);
  }
  await page.close();
}

const browser = await openBrowser();
for (const drawing of drawings) await draw(browser, drawing);
await browser.close();
