import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { openPage } from '../support/open-browser.ts';
import type { Demo } from '../support/start-demo.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab } from './tab-page.ts';

/** What somebody would do who got words of their own into the page. */
const writeScript = `
  const script = document.createElement('script');
  script.textContent = 'document.body.dataset.injected = "yes"';
  document.body.append(script);
  document.body.dataset.injected ?? 'no'
`;
const at = '2026-11-24T10:05:00Z';

describe('the tab in a browser', function () {
  this.timeout(60_000);
  const closing: (() => unknown)[] = [];
  let journey: Journey;
  let demo: Demo;
  let browser: Browser;

  before(async () => {
    journey = await startJourney({ at });
    ({ browser, demo } = journey);
  });
  after(async () => {
    for (const close of closing.reverse()) await close();
    await journey.end();
  });

  it('runs with nothing that its content security policy refuses', async () => {
    const tab = await openTab(browser, { url: demo.tabUrl, at });
    await tab.goesTo('Settings');
    await tab.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();

    assert.deepEqual(tab.errors, []);
  });

  it('runs no script that something has written into the page', async () => {
    const { page } = await openTab(browser, { url: demo.tabUrl, at });

    const ran: unknown = await page.evaluate(writeScript);

    assert.equal(ran, 'no');
  });

  it('is not shown in a frame of a page that is not Teams', async () => {
    const stranger = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<iframe title="tab" src="${demo.tabUrl}"></iframe>`);
    });
    stranger.listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    closing.push(() => stranger.close());
    const page = await openPage(browser);
    const refused = page.waitForEvent('console', (line) => line.text().includes('frame-ancestors'));

    await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}`);

    await refused;
    assert.equal(await page.frameLocator('iframe').locator('#root').count(), 0);
    await page.context().close();
  });
});
