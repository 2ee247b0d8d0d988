import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openPage } from '../../support/open-browser.ts';

/** A page to measure, in the frame of a Teams client. */
export interface WatchedPage {
  url: string;
  /** A selector of what is there once the page is drawn. */
  drawnBy: string;
}

/** Runs in every frame: when what is looked for was first painted, and each task that took long. */
const watching = (selector: string): string => `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => { window.top.drawnAt = Date.now(); });
  };
  requestAnimationFrame(look);
`;

/** A page that nothing is kept for, with the watching in it. */
export async function openWatched(browser: Browser, { url, drawnBy }: WatchedPage): Promise<Page> {
  const page = await openPage(browser);
  await page.addInitScript({ content: watching(drawnBy) });
  await page.goto(url, { waitUntil: 'commit' });
  return page;
}

/** Milliseconds from the beginning of the navigation until it is drawn. */
export async function timeToDrawn(browser: Browser, watched: WatchedPage): Promise<number> {
  const page = await openWatched(browser, watched);
  await page.waitForFunction('window.drawnAt !== undefined');
  const time = await page.evaluate<number>('window.drawnAt - performance.timeOrigin');
  await page.context().close();
  return time;
}

/** Bytes of JavaScript, compressed, that were asked for before it was drawn. */
export async function scriptBytes(browser: Browser, watched: WatchedPage): Promise<number> {
  const page = await openWatched(browser, watched);
  await page.waitForFunction('window.drawnAt !== undefined');
  const urls = await page.frames().at(-1)?.evaluate<string[]>(scriptsBeforeDrawn);
  await page.context().close();
  const sizes = (urls ?? []).map(async (url) => {
    const answer = await fetch(url);
    return gzipSync(await answer.bytes()).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const scriptsBeforeDrawn = `performance.getEntriesByType('resource')
  .filter(({ name }) => name.endsWith('.js'))
  .filter(({ startTime }) => performance.timeOrigin + startTime <= window.top.drawnAt)
  .map(({ name }) => name)`;

/** The longest task of the tab's frame since `forget`, in milliseconds. */
export async function longestTask(page: Page): Promise<number> {
  const tab = page.frames().at(-1);
  return (await tab?.evaluate<number>('Math.max(0, ...window.longTasks)')) ?? 0;
}

/** Counts long tasks from now on. */
export async function forgetTasks(page: Page): Promise<void> {
  await page.frames().at(-1)?.evaluate('window.longTasks.length = 0');
}
