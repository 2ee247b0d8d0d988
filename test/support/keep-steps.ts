import type { Page } from 'playwright-core';
import { keepScreenshot } from './open-browser.ts';

/** Keeps numbered pictures of a journey: test/output/JOURNEY-01-STEP.png and so on. */
export function keepSteps(journey: string): (page: Page, step: string) => Promise<void> {
  let last = 0;
  return async (page, step) => {
    last += 1;
    await page.waitForFunction('[...document.images].every((image) => image.complete)');
    await keepScreenshot(page, `${journey}-${String(last).padStart(2, '0')}-${step}`);
  };
}
