import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/open-browser.ts';
import { type Demo, createDemoPlace, startDemo } from '../support/start-demo.ts';
import { announceBeforehand } from './announce-beforehand.ts';

/** What the journeys play in: a demo of its own, and a browser. */
export interface Journey {
  demo: Demo;
  browser: Browser;
  end(): Promise<void>;
}

/**
 * Starts both; when one of them does not start, the other is not left behind.
 * @param at the instant (ISO) that the demo's clock starts at
 * @param announced whether a focused visit on care leavers has been announced that morning
 */
export async function startJourney({
  at,
  announced = false,
}: {
  at: string;
  announced?: boolean;
}): Promise<Journey> {
  const closing = new AsyncDisposableStack();
  try {
    const place = await createDemoPlace();
    closing.defer(() => place.remove());
    if (announced) await announceBeforehand(place, at);
    const demo = await startDemo(place, { at });
    closing.defer(() => demo.stop());
    const browser = await openBrowser();
    closing.defer(() => browser.close());
    return { demo, browser, end: () => closing.disposeAsync() };
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}
