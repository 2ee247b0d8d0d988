import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import { openBrowser } from '../support/open-browser.ts';
import {
  type Demo,
  type DemoPlace,
  createDemoPlace,
  startDemo,
} from '../support/start-demo.ts';
import { type PlaygroundPage, openPlayground } from './playground-page.ts';
import { type TabPage, openTab } from './tab-page.ts';

const letter = join(
  import.meta.dirname,
  '../../bot/demo/documents/exampleshire-focused-visit-letter.pdf',
);
/** A Tuesday, shortly after the call. */
const at = '2026-11-24T10:05:00Z';
const later = '2026-11-24T10:45:00Z';

describe('the main job, from the call to the follow-up', function () {
  this.timeout(60_000);
  const keep = keepSteps('main-job');
  let place: DemoPlace;
  let demo: Demo;
  let browser: Browser;
  let chat: PlaygroundPage;
  let tab: TabPage;
  let failed = false;

  before(async () => {
    place = await createDemoPlace();
    demo = await startDemo(place, { at });
    browser = await openBrowser();
    chat = await openPlayground(browser, { url: demo.playgroundUrl, at });
  });
  // Each step stands on the one before: after a failure the rest would only repeat it.
  beforeEach(function () {
    if (failed) this.skip();
  });
  afterEach(function () {
    failed ||= this.currentTest?.state === 'failed';
  });
  after(async () => {
    await browser.close();
    await demo.stop();
    await place.remove();
  });

  it('answers the news of a call with a form already filled in', async () => {
    await chat.says("We've had the call. Focused visit on care leavers, 9:30 this morning");

    const form = chat.card('Ofsted has phoned');
    await form.waitFor();
    await keep(chat.page, 'call-form');
    assert.deepEqual(
      {
        type: await form.getByLabel('Type of visit').first().inputValue(),
        theme: await form.getByLabel('Theme').first().inputValue(),
      },
      {},
    );
  });
});
