import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { paths } from '../../bot/contract/paths.ts';
import { requestsViewSchema } from '../../bot/contract/request.ts';
import { keepSteps } from '../support/keep-steps.ts';
import { apiAs } from './api-as.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const visit = 'focused-visit-2026-11-24';
const many = 2000;
/** More rows than this in the page at once nobody reads, and a phone is slow to draw. */
const bearable = 200;

/** The lists, where their rows are in what the server says and in the page. */
const lists = [
  { address: 'checklist', asks: /^\/api\/.*\breadiness$/, field: 'items', rows: 'main li' },
  {
    address: 'people',
    asks: /^\/api\/.*\breach$/,
    field: 'people',
    rows: '[aria-label="People"] > li',
  },
  { address: 'requests', asks: /^\/api\/.*\brequests$/, field: 'requests', rows: 'main tbody tr' },
  {
    address: 'findings',
    asks: /^\/api\/.*\bfindings$/,
    field: null,
    rows: '[aria-label="Findings"] > li',
  },
  { address: 'follow-ups', asks: /^\/api\/.*\bfollow-ups$/, field: null, rows: 'main [role=row]' },
  {
    ...{ address: 'follow-ups?view=board', asks: /^\/api\/.*\bfollow-ups$/, field: null },
    rows: 'main section li',
  },
  {
    ...{ address: 'settings?part=people', asks: /^\/api\/.*\bstaff$/, field: 'people' },
    rows: '[aria-label="People"] > li',
  },
] as const;

describe('two thousand rows', function () {
  this.timeout(60_000);
  const keep = keepSteps('two-thousand-rows');
  let journey: Journey;
  let tab: TabPage;

  before(async () => {
    journey = await startJourney({ at, announced: true });
    const { tabUrl } = journey.demo;
    const { idOf, post, makeFollowUp } = await apiAs(tabUrl, 'Dana Whitfield');
    const ownerId = idOf('Priya Shah');
    const asked = { what: 'Ten pathway plans', askedBy: 'Caroline', due: '2026-11-25T12:00:00Z' };
    const request = { requestId: randomUUID(), ownerId, ...asked };
    await post(paths.requests(visit), request, requestsViewSchema);
    await makeFollowUp({ action: 'Review every plan', ownerId, due: '2026-12-01' });
    tab = await openTab(journey.browser, { url: tabUrl, at });
  });
  afterEach(() => tab.page.unrouteAll());
  after(() => journey.end());

  for (const { address, asks, field, rows } of lists) {
    it(`are not all in the page at once: ${address}`, async () => {
      const { page } = tab;
      await page.route(
        (url) => asks.test(url.pathname),
        async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ response: answer, json: manyIn(await answer.json(), field) });
        },
      );
      await page.goto(new URL(address, journey.demo.tabUrl).href);
      const drawn = page.locator(rows);
      await drawn.nth(10).waitFor();
      await keep(page, address.replaceAll(/\W+/g, '-'));
      const before = await drawn.count();

      await page.keyboard.press('End');
      await drawn.last().waitFor();

      assert.ok(before <= bearable, `${before} at first`);
      assert.ok((await drawn.count()) <= 2 * bearable, `${await drawn.count()} at the end`);
      assert.deepEqual(tab.errors, []);
    });
  }
});

/** An answer whose list is as long as this, of the rows that it has. */
function manyIn(answer: unknown, field: string | null): unknown {
  if (field === null) return manyOf(answer as Row[]);
  const fields = answer as Record<string, Row[]>;
  return { ...fields, [field]: manyOf(fields[field] ?? []) };
}

type Row = Record<string, unknown>;

function manyOf(rows: readonly Row[]): Row[] {
  return Array.from({ length: many }, (_, at) => {
    const row = rows[at % rows.length] ?? {};
    return { ...row, ...('id' in row ? { id: `row-${at}` } : { key: `row-${at}` }) };
  });
}
