import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createdConnectionSchema } from '../../bot/contract/connections.ts';
import { createdSubscriptionSchema } from '../../bot/contract/subscriptions.ts';
import { paths } from '../../bot/contract/paths.ts';
import { requestsViewSchema } from '../../bot/contract/request.ts';
import { apiAs } from './api-as.ts';
import { axeFindings } from './axe.ts';
import { isThemed } from './is-themed.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const visit = 'focused-visit-2026-11-24';

const pages = [
  'readiness',
  'checklist',
  'checklist?item=sign-off-upload',
  'people',
  'requests',
  'findings',
  'findings/import',
  'findings/feedback',
  'follow-ups',
  'follow-ups?view=board',
  'follow-ups?view=progress',
  'visits',
];

const partsOfSettings = [
  'rules',
  'closure-days',
  'checklists',
  'reminders',
  'follow-ups',
  'words',
  'council',
  'people',
  'connections',
  'retention',
  'audit',
];

describe('the tab for whoever cannot see it as it was drawn', function () {
  this.timeout(120_000);
  let journey: Journey;
  let tab: TabPage;

  before(async () => {
    journey = await startJourney({ at, announced: true });
    await fill(journey.demo.tabUrl);
    tab = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
    // Colours on their way from one to another are not what anybody reads.
    await tab.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => journey.end());

  for (const address of [...pages, ...partsOfSettings.map((part) => `settings?part=${part}`)]) {
    it(`has nothing for axe-core to find at ${address}, in three themes and two widths`, async () => {
      await tab.page.goto(new URL(address, journey.demo.tabUrl).href);
      await isDrawn(tab, address);

      const found: string[] = [];
      for (const width of [1280, 320]) {
        await isAsWide(tab, width);
        // 320 pixels are what 400 % zoom leaves of 1280 (WCAG 2.2, 1.4.10).
        const wide = await tab.page.evaluate<number>('document.documentElement.scrollWidth');
        if (wide > width) found.push(`${width} px: scrolls sideways, to ${wide}`);
        for (const theme of themes) {
          const { colorScheme, forcedColors } = theme;
          await tab.page.emulateMedia({ colorScheme, forcedColors });
          await isThemed(tab.page, theme.name);
          const findings = await axeFindings(tab.page, theme === themes[0] ? 'every' : 'colour');
          found.push(...findings.map((finding) => `${theme.name}, ${width} px: ${finding}`));
        }
      }

      assert.deepEqual(found, []);
    });
  }
});

/** Teams' themes as a browser asks for them. */
const themes = [
  { name: 'default', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'contrast', colorScheme: 'dark', forcedColors: 'active' },
] as const;

async function isAsWide({ page }: TabPage, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  // On a phone the pages are a menu; behind a drawer, neither has a role.
  const pages = page.locator(`nav[aria-label="Pages"] ${width < 640 ? 'button' : 'a'}`);
  await pages.first().waitFor();
}

/** Waits until nothing stands for what is still on its way. */
async function isDrawn({ page }: TabPage, address: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  if (address.includes('item=')) await page.getByRole('heading', { name: 'Evidence' }).waitFor();
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
}

async function fill(tabUrl: string): Promise<void> {
  const { idOf, makeFollowUp, post } = await apiAs(tabUrl, 'Dana Whitfield');
  await makeFollowUp({
    action: 'Review every plan',
    ownerId: idOf('Priya Shah'),
    due: '2026-12-01',
  });
  const asked = { what: 'Ten pathway plans', askedBy: 'Caroline', due: '2026-11-25T12:00:00Z' };
  const request = { requestId: randomUUID(), ownerId: idOf('Priya Shah'), ...asked };
  await post(paths.requests(visit), request, requestsViewSchema);
  const system = { kind: 'key', name: 'Board', scopes: ['visits.read'], days: 30 };
  await post(paths.connections, system, createdConnectionSchema);
  const channel = { name: 'Partner agency', form: 'cards', address: 'http://127.0.0.1/hook' };
  const told = { ...channel, kinds: ['letter.published'], visitId: null };
  await post(paths.subscriptions, told, createdSubscriptionSchema);
}
