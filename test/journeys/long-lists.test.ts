import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { paths } from '../../bot/contract/paths.ts';
import { requestsViewSchema } from '../../bot/contract/request.ts';
import { apiAs, type JourneyApi } from './api-as.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const visit = 'focused-visit-2026-11-24';
const many = 130;

describe('lists that are longer than a screen', function () {
  this.timeout(120_000);
  let journey: Journey;
  let tab: TabPage;

  before(async () => {
    journey = await startJourney({ at, announced: true });
    const api = await apiAs(journey.demo.tabUrl, 'Dana Whitfield');
    for (let number = 1; number <= many; number += 1) await add(api, number);
    tab = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
  });
  after(() => journey.end());

  const table = (title: string): Locator =>
    tab.page.locator(`[aria-label="${title}"][aria-rowcount="${many + 1}"]`);

  /** Rows of a table in the page, without its heading. */
  async function drawnRows(title: string): Promise<number> {
    const rows = table(title).getByRole('row');
    await rows.nth(1).waitFor();
    return (await rows.count()) - 1;
  }

  /** Scrolls to the end until there are no more. */
  async function scrollsToTheEnd(title: string): Promise<void> {
    const rows = table(title).getByRole('row');
    for (let drawn = await drawnRows(title); drawn < many; drawn = await drawnRows(title)) {
      await rows.last().scrollIntoViewIfNeeded();
      await rows.nth(drawn + 1).waitFor();
    }
  }

  for (const [title, last] of [
    ['Requests', `Sample ${many}`],
    ['Follow-ups', `Review sample ${many}`],
  ] as const) {
    it(`draws the beginning of ${title}, and what somebody scrolls to`, async () => {
      await tab.goesTo(title);
      assert.ok((await drawnRows(title)) < many, 'not all at once');

      await scrollsToTheEnd(title);

      await table(title).getByRole('row').last().getByText(last).waitFor();
      assert.deepEqual(tab.errors, []);
    });
  }

  it('prints all of the requests', async () => {
    const { page } = tab;
    await tab.goesTo('Requests');
    assert.ok((await drawnRows('Requests')) < many, 'not all at once');

    await page.evaluate('void dispatchEvent(new Event("beforeprint"))');

    assert.equal(await drawnRows('Requests'), many);
  });
});

async function add(api: JourneyApi, number: number): Promise<void> {
  const ownerId = api.idOf('Priya Shah');
  const day = new Date(Date.parse('2026-12-01T12:00:00Z') + number * 86_400_000).toISOString();
  const asked = { what: `Sample ${number}`, askedBy: 'Caroline', due: day, ownerId };
  const request = { requestId: randomUUID(), ...asked };
  await api.post(paths.requests(visit), request, requestsViewSchema);
  const due = day.slice(0, 10);
  await api.makeFollowUp({ action: `Review sample ${number}`, ownerId, due });
}
