import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { aCrowd } from '../../support/builders.ts';
import { freePort } from '../../support/free-port.ts';
import { openBrowser } from '../../support/open-browser.ts';
import { startProgram } from '../../support/start-program.ts';
import { startDouble } from '../../support/test-app.ts';
import { alternate } from '../alternate.ts';
import type { Bar, Bench, Row } from '../bench.ts';
import { seedPressVisit } from '../seed-press-visit.ts';
import { median, round, spread } from '../statistics.ts';
import { buildPages } from './build-pages.ts';
import { pressSteadily, type SteadyPresses } from './press-steadily.ts';
import { openStage } from './stage.ts';
import {
  forgetTasks,
  longestTask,
  openWatched,
  scriptBytes,
  timeToDrawn,
  type WatchedPage,
} from './watched-page.ts';

const rounds = 7;
const people = 2_000;
const items = 200;
/** How many items a focused visit without a theme's own comes with; the rest are added. */
const moreItems = items - 35;
const perSecond = 50;
const lasting = 10_000;

/** What the tab ships before its first page, and how soon that is drawn. */
export const tab: Bench = {
  about:
    `the readiness page of a visit with ${items} items and ${people} people, in a Teams client, ` +
    'beside the barest page with the same React, Fluent provider and teams-js from the same ' +
    'server. Nothing is cached. Then the longest task while presses come in',
  async run() {
    const closing = new AsyncDisposableStack();
    try {
      const [bare, product, presses] = await setUp(closing);
      const browser = await openBrowser();
      closing.defer(() => browser.close());
      const bytes = [
        await scriptBytes(browser, bare),
        await scriptBytes(browser, product),
      ] as const;
      const times = await alternate([bare, product], rounds, (page) => timeToDrawn(browser, page));
      const longest = await longestWhilePressed(browser, product, presses);
      const rows = ['the barest page', 'Visit Ready'].map((who, index) =>
        asRow({ who, bytes: bytes[index]!, times: times[index]! }),
      );
      return { rows, bars: barsOf(bytes, times.map(median), longest) };
    } finally {
      await closing.disposeAsync();
    }
  },
};

async function setUp(
  closing: AsyncDisposableStack,
): Promise<[bare: WatchedPage, product: WatchedPage, presses: SteadyPresses]> {
  const pages = await buildPages();
  closing.defer(pages.remove);
  const double = await startDouble(aCrowd(people));
  closing.defer(() => double.stop());
  const seeded = await seedPressVisit(double, { moreItems, patience: 300_000 });
  closing.defer(seeded.remove);
  const productUrl = await startProduct(closing, seeded.file);
  const ids = double.options.people.map(({ aadObjectId }) => aadObjectId);
  const [person = '', ...others] = ids;
  const stage = await openStage({ folders: pages.folders, productUrl, person });
  closing.defer(stage.close);
  return [
    { url: stage.hostUrl('bare'), drawnBy: '#root > .fui-FluentProvider' },
    { url: stage.hostUrl('tab'), drawnBy: 'ol[aria-label="Timeline"]' },
    {
      productUrl,
      visitId: seeded.visitId,
      items: seeded.items,
      people: others,
      perSecond,
      lasting,
    },
  ];
}

async function startProduct(closing: AsyncDisposableStack, file: string): Promise<string> {
  const port = await freePort();
  const { stop } = await startProgram({
    parameters: [fileURLToPath(new URL('../../../bot/main.ts', import.meta.url))],
    environment: { PORT: String(port), SQLITE_PATH: file, LOG_LEVEL: 'info' },
    ready: /listening/,
  });
  closing.defer(() => stop());
  return `http://127.0.0.1:${port}`;
}

async function longestWhilePressed(
  browser: Browser,
  product: WatchedPage,
  presses: SteadyPresses,
): Promise<number> {
  const page = await openWatched(browser, product);
  await page.waitForFunction('window.drawnAt !== undefined');
  await page.frameLocator('iframe').getByText('Live', { exact: true }).waitFor();
  await forgetTasks(page);
  const taken = await pressSteadily(presses);
  const wanted = (perSecond * lasting) / 1_000;
  if (taken < wanted * 0.9) {
    throw new Error(`Only ${taken} of ${wanted} presses were taken: the figures mean nothing`);
  }
  return longestTask(page);
}

function asRow({ who, bytes, times }: { who: string; bytes: number; times: number[] }): Row {
  return {
    who,
    'JavaScript, KB gzip': round(bytes / 1_000),
    'ms to drawn': round(median(times)),
    spread: spread(times),
  };
}

function barsOf(
  [bareBytes, bytes]: readonly [number, number],
  [bareTime = 0, time = 0]: readonly number[],
  longest: number,
): Bar[] {
  const bar = (name: string, value: number, limit: number): Bar => {
    return { name, value: round(value), limit, holds: value <= limit };
  };
  return [
    bar('times the barest page’s JavaScript, at most', bytes / bareBytes, 1.8),
    bar('times the barest page’s time, at most', time / bareTime, 2),
    bar(`longest task, ms, at ${perSecond} events a second`, longest, 200),
  ];
}
