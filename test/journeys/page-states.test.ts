import assert from 'node:assert/strict';
import type { Route } from 'playwright-core';
import { paths } from '../../bot/contract/paths.ts';
import { staffSchema } from '../../bot/contract/staff.ts';
import { keepSteps } from '../support/keep-steps.ts';
import { apiAs } from './api-as.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const reader = 'Lena Ford';

/** Every page, with what it asks the server for. */
const pages: readonly (readonly [address: string, asks: RegExp])[] = [
  ['readiness', /\/(opening|readiness)$/],
  ['checklist', /\/(opening|readiness)$/],
  ['checklist?item=sign-off-upload', /\/item\/sign-off-upload/],
  ['people', /\/reach$/],
  ['requests', /\/requests$/],
  ['findings', /\/(letters|findings|themes)$/],
  ['findings?question=care leavers', /\/answers/],
  ['findings/import', /\/me$/],
  ['findings/feedback', /\/me$/],
  ['follow-ups', /\/follow-ups$/],
  ['visits', /\/(visits|pathway)$/],
  ['settings?part=rules', /\/rules$/],
  ['settings?part=checklists', /\/checklists\//],
  ['settings?part=reminders', /\/reminder-rules$/],
  ['settings?part=follow-ups', /\/follow-up-settings$/],
  ['settings?part=words', /\/glossary$/],
  ['settings?part=people', /\/staff$/],
  ['settings?part=connections', /\/(connections|subscriptions)$/],
  ['settings?part=retention', /\/retention$/],
  ['settings?part=audit', /\/audit/],
];

/** What becomes of what a page asks for. */
type Way = 'through' | 'waits' | 'fails' | 'cut';

describe('every page', function () {
  this.timeout(60_000);
  const keep = keepSteps('page-states');
  let journey: Journey;
  let tab: TabPage;
  let asks = /^$/;
  let way: Way = 'through';
  let waiting: Route[] = [];

  before(async () => {
    journey = await startJourney({ at, announced: true });
    const { tabUrl } = journey.demo;
    await addReader(tabUrl);
    tab = await openTab(journey.browser, { url: tabUrl, at });
    await tab.page.route('**/api/**', async (route) => {
      if (!asks.test(new URL(route.request().url()).pathname)) return route.continue();
      if (way === 'waits') waiting.push(route);
      else await end(route);
    });
  });
  after(() => journey.end());

  function end(route: Route): Promise<void> {
    if (way === 'cut') return route.abort();
    return way === 'fails' ? route.fulfill(failure) : route.continue();
  }

  async function becomes(next: Way): Promise<void> {
    way = next;
    const held = waiting;
    waiting = [];
    await Promise.all(held.map(end));
  }

  const goes = (address: string) => tab.page.goto(new URL(address, journey.demo.tabUrl).href);
  const loading = () => tab.page.getByRole('progressbar').first();
  const tryAgain = () => tab.page.getByRole('button', { name: 'Try again' });

  /** What fails is tried again twice before anybody hears of it. */
  async function says(words: string): Promise<void> {
    const alert = tab.page.getByRole('alert').filter({ hasText: words }).first();
    while (!(await alert.isVisible())) await tab.page.clock.runFor(1_000);
  }

  for (const [address, asked] of pages) {
    it(`shows what is on its way, that it is offline, and what went wrong: ${address}`, async () => {
      asks = asked;
      way = 'waits';
      await goes(address);
      await loading().waitFor();

      await becomes('cut');
      await says('Check the connection and try again.');
      way = 'fails';
      await tryAgain().first().click();
      await says('Something went wrong on our side');
      if (address === 'requests') await keep(tab.page, 'failed');

      way = 'through';
      for (const button of await tryAgain().elementHandles()) await button.click();
      await tryAgain().first().waitFor({ state: 'detached' });
      await loading().waitFor({ state: 'detached' });
      await tab.page.locator('h1').first().waitFor();
      assert.equal(await tryAgain().count(), 0);
    });
  }

  it('leads nobody who only looks on to where there is nothing for them', async () => {
    asks = /^$/;
    await goes('readiness');
    await tab.is(reader);

    assert.equal(await tab.link('People').count(), 0);
  });

  for (const [address] of pages) {
    it(`offers whoever only looks on nothing that they may not do: ${address}`, async () => {
      const { page } = tab;
      await goes(address);
      await page.locator('h1, [role=alert]').first().waitFor();
      await loading().waitFor({ state: 'detached' });
      await tab.shows(refusals[address] ?? /./);
      await keep(page, `reader-${address.replaceAll(/\W+/g, '-')}`);

      assert.equal(await page.locator('main :disabled, main [aria-disabled=true]').count(), 0);
      const offered = await page.locator('main').getByRole('button').allInnerTexts();
      assert.deepEqual(
        offered.filter((words) => !harmless.test(words)),
        [],
      );
    });
  }

  it('stays when what it can do without cannot be loaded, which comes once it can', async () => {
    const late = '/assets/share-button-';
    await tab.page.route(`**${late}*`, (route) => route.abort());
    await goes('readiness');
    for (let tries = 0; tries < 4; tries += 1) {
      await tab.page.waitForEvent('requestfailed', (request) => request.url().includes(late));
    }
    await tab.page.getByRole('heading', { level: 1, name: /care leavers/ }).waitFor();

    await tab.page.unroute(`**${late}*`);

    await tab.page.getByRole('button', { name: 'Copy link' }).waitFor();
  });

  it('says since when it is not live, and keeps what it shows', async () => {
    await goes('readiness');
    await tab.page.getByRole('status').getByText('Live').waitFor();
    await tab.page.getByRole('heading', { level: 1, name: /care leavers/ }).waitFor();

    await journey.demo.stop();

    await tab.shows(/^Reconnecting…, last updated /);
    await tab.page.context().setOffline(true);
    await tab.page.getByRole('heading', { level: 1, name: /care leavers/ }).waitFor();
    await keep(tab.page, 'offline');
  });
});

/** What stands in the place of what is not for everybody. */
const refusals: Readonly<Record<string, string>> = {
  checklist: 'The items are for those who work on them',
  'checklist?item=sign-off-upload': 'That item belongs to somebody else.',
  people: 'Not permitted',
  'findings/import': 'You cannot import letters',
  'findings/feedback': 'You cannot record feedback',
};

/** Buttons that change nothing but what is in view. An icon alone empties a search. */
const harmless =
  /^(|Show (as table|all dates)|History|Ask|The front door|Download as CSV|(All|Strengths|Areas for improvement) \d+)$/;

const failure = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Something went wrong on our side',
    status: 500,
    detail: 'Nothing was changed. Try again.',
  }),
};

async function addReader(tabUrl: string): Promise<void> {
  const { post } = await apiAs(tabUrl, 'Dana Whitfield');
  const fields = {
    ...{ name: reader, address: 'lena.ford@exampleshire.example', roles: ['reader'] },
    ...{ entraId: null, phone: null, acting: [], team: null, lineManagerId: null, deputyId: null },
    coreGroup: false,
  };
  await post(paths.staff, { version: null, edit: { kind: 'change', fields } }, staffSchema);
}
