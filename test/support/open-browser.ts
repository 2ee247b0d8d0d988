import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Milliseconds that a page is given to show what a test waits for. */
const patience = 30_000;
const outputFolder = new URL('../output/', import.meta.url);

// Nothing leaves the machine: every name but loopback resolves to nothing.
const safeFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

const unused = [
  // Pages of the address bar, which nobody sees: with each window two of them are drawn.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright’s own list, in whose place this one comes.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

export interface PageOptions {
  /** CSS pixels; 1280 by 900 unless given. */
  width?: number;
  height?: number;
  theme?: 'light' | 'dark' | 'contrast';
}

/** Starts a headless browser that can reach nothing but this machine. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No browser found: run `node test/support/ensure-browser.ts`');
  return chromium.launch({
    executablePath,
    args: [...safeFlags, `--disable-features=${unused.join()}`],
  });
}

/** A page of its own (no cookies or storage shared), speaking British English in London. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 900, theme = 'light' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  });
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** Keeps a picture of the page as test/output/NAME.png and answers its path. */
export async function keepScreenshot(page: Page, name: string): Promise<string> {
  mkdirSync(outputFolder, { recursive: true });
  const path = fileURLToPath(new URL(`${name}.png`, outputFolder));
  for (const frame of page.frames()) await frame.evaluate(movesOver);
  await page.screenshot({ path });
  return path;
}

/**
 * Waits for what moves in or out. Playwright’s own way would end every animation, and so whatever
 * an animation times: a notice would go before somebody has pressed its Undo.
 */
const movesOver = `Promise.all(
  document
    .getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime <= 1000)
    .map((animation) => animation.finished.catch(() => undefined)),
)`;
