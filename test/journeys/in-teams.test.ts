import assert from 'node:assert/strict';
import { createLinks } from '../../bot/cards/links.ts';
import { paths } from '../../bot/contract/paths.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { keepSteps } from '../support/keep-steps.ts';
import { isDrawnByBrowserIn, isThemed } from './is-themed.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { type FrameOptions, type TeamsFrame, openInTeams } from './teams-frame.ts';

const at = '2026-11-24T10:05:00Z';
const visit = 'focused-visit-2024-05-07';
const underWay = 'focused-visit-2026-11-24';
const links = createLinks('https://visit-ready.example', '1f0e5b0c-6a3d-4c1e-8f52-9b7a60d4c311');

/** What Teams hands to the tab of a link on a card. */
function handedOver(link: string): string {
  const context = new URL(link).searchParams.get('context') ?? '{}';
  return (JSON.parse(context) as { subEntityId: string }).subEntityId;
}

describe('the tab in Teams', function () {
  this.timeout(60_000);
  const keep = keepSteps('in-teams');
  let journey: Journey;

  before(async () => {
    journey = await startJourney({ at, announced: true });
  });
  after(() => journey.end());

  function opens(
    link: string,
    more: Pick<FrameOptions, 'theme' | 'width' | 'shares'> = {},
  ): Promise<TeamsFrame> {
    const [director] = demoStaff;
    return openInTeams(journey.browser, {
      tabUrl: new URL('readiness', journey.demo.tabUrl).href,
      linkedTo: handedOver(link),
      personId: director!.id,
      ...more,
    });
  }

  it('shows the very page that a card’s link names', async () => {
    const { tab } = await opens(links.requests(visit));

    await tab.getByRole('heading', { level: 1, name: 'Requests' }).waitFor();
  });

  it('shows the visit that the link names, and not the one under way', async () => {
    const { tab } = await opens(links.readiness(visit));

    await tab.getByRole('heading', { name: 'Focused visit: the front door' }).waitFor();
  });

  it('asks for all that readiness is drawn from in one call', async () => {
    const { tab, asked } = await opens(links.readiness(visit));

    await tab.getByRole('heading', { name: 'Focused visit: the front door' }).waitFor();
    await tab.getByRole('status').getByText('Live').waitFor();

    assert.deepEqual(asked, [paths.opening(visit), paths.live]);
  });

  it('has Teams open the chat in which a call is told', async () => {
    const frame = await opens('https://teams.microsoft.com/l?context={"subEntityId":"visits"}');

    await frame.tab.getByRole('link', { name: 'Ofsted has phoned' }).click();

    assert.deepEqual(await frame.opened(), [journey.demo.playgroundUrl]);
  });

  it('has Teams share the visit in view with somebody', async () => {
    const frame = await opens(links.readiness(visit));

    await frame.tab.getByRole('button', { name: 'Share to chat' }).click();

    assert.deepEqual(await frame.shares(), {
      content: [
        {
          type: 'URL',
          url: new URL(`readiness?visit=${visit}`, journey.demo.tabUrl).href,
          message: 'Focused visit: the front door: 100% ready',
          preview: true,
        },
      ],
    });
  });

  it('has Teams share the page in view with somebody, as it is narrowed', async () => {
    const frame = await opens(links.checklist(underWay));
    await frame.tab.getByRole('button', { name: /^Done / }).click();

    await frame.tab.getByRole('button', { name: 'Share to chat' }).click();

    const url = new URL(`checklist?visit=${underWay}&show=done`, journey.demo.tabUrl).href;
    const message = /^Checklist: Focused visit: care leavers, /;
    const shared = (await frame.shares()) as { content: [{ url: string; message: string }] };
    assert.equal(shared.content[0].url, url);
    assert.match(shared.content[0].message, message);
  });

  it('offers no sharing where this Teams client cannot', async () => {
    const { tab } = await opens(links.readiness(visit), { shares: false });

    await tab.getByRole('heading', { name: 'Focused visit: the front door' }).waitFor();
    await tab.getByRole('img', { name: /^You are / }).waitFor();
    assert.equal(await tab.getByRole('button', { name: /Share|Copy link/ }).count(), 0);
  });

  async function isDrawnIn({ page }: TeamsFrame, theme: 'default' | 'dark' | 'contrast') {
    const tab = page.frames().at(-1);
    assert.ok(tab !== undefined && tab !== page.mainFrame(), 'the tab has a frame of its own');
    await isThemed(tab, theme);
    await isDrawnByBrowserIn(tab, theme);
  }

  for (const theme of ['default', 'dark', 'contrast'] as const) {
    for (const width of [1280, 360]) {
      it(`is drawn in Teams’ ${theme} theme, ${width} pixels wide`, async () => {
        const frame = await opens(links.readiness(visit), { theme, width });

        await frame.tab.getByRole('heading', { name: 'Focused visit: the front door' }).waitFor();
        await isDrawnIn(frame, theme);
        await keep(frame.page, `${theme}-${width}`);
        await frame.page.close();
      });
    }
  }

  it('follows Teams’ theme while it changes, and stays where it was', async () => {
    const frame = await opens(links.requests(visit));
    await frame.tab.getByRole('heading', { level: 1, name: 'Requests' }).waitFor();

    for (const theme of ['dark', 'contrast', 'default'] as const) {
      await frame.choosesTheme(theme);
      await isDrawnIn(frame, theme);
    }

    assert.equal(await frame.tab.getByRole('heading', { level: 1 }).innerText(), 'Requests');
  });

  it('is added to a channel with the page that somebody chose', async () => {
    const [director] = demoStaff;
    const frame = await openInTeams(journey.browser, {
      tabUrl: new URL('channel-tab', journey.demo.tabUrl).href,
      personId: director!.id,
      adding: true,
    });
    await frame.tab.getByRole('radio', { name: 'Readiness', checked: true }).waitFor();

    await frame.tab.getByRole('radio', { name: 'Findings' }).check();

    assert.deepEqual(await frame.saves(), {
      entityId: 'findings',
      suggestedDisplayName: 'Findings',
      contentUrl: new URL('findings', journey.demo.tabUrl).href,
    });
  });
});
