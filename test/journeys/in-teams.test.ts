import assert from 'node:assert/strict';
import { createLinks } from '../../bot/cards/links.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { type TeamsFrame, openInTeams } from './teams-frame.ts';

const at = '2026-11-24T10:05:00Z';
const visit = 'focused-visit-2024-05-07';
const links = createLinks('https://visit-ready.example', '1f0e5b0c-6a3d-4c1e-8f52-9b7a60d4c311');

/** What Teams hands to the tab of a link on a card. */
function handedOver(link: string): string {
  const context = new URL(link).searchParams.get('context') ?? '{}';
  return (JSON.parse(context) as { subEntityId: string }).subEntityId;
}

describe('the tab in Teams', function () {
  this.timeout(60_000);
  let journey: Journey;

  before(async () => {
    journey = await startJourney({ at });
  });
  after(() => journey.end());

  function opens(link: string): Promise<TeamsFrame> {
    const [director] = demoStaff;
    return openInTeams(journey.browser, {
      tabUrl: new URL('readiness', journey.demo.tabUrl).href,
      linkedTo: handedOver(link),
      personId: director!.id,
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

  it('has Teams open the chat in which a call is told', async () => {
    const frame = await opens('https://teams.microsoft.com/l?context={"subEntityId":"visits"}');

    await frame.tab.getByRole('link', { name: 'Ofsted has phoned' }).click();

    assert.deepEqual(await frame.opened(), [journey.demo.playgroundUrl]);
  });
});
