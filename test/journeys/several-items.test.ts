import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import { pressOutcomeSchema } from '../../bot/contract/press.ts';
import { readinessSchema, type ItemView } from '../../bot/contract/readiness.ts';
import { keepSteps } from '../support/keep-steps.ts';
import { apiAs, type JourneyApi } from './api-as.ts';
import { axeFindings } from './axe.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { openTab, type TabPage } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';
const visit = 'focused-visit-2026-11-24';

describe('several items of the checklist at once', function () {
  this.timeout(60_000);
  const keep = keepSteps('several-items');
  let journey: Journey;
  let api: JourneyApi;
  let tab: TabPage;

  before(async () => {
    journey = await startJourney({ at, announced: true });
    api = await apiAs(journey.demo.tabUrl, 'Dana Whitfield');
    tab = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
    await tab.goesTo('Checklist');
  });
  after(() => journey.end());

  async function openItemsOf(name: string): Promise<ItemView[]> {
    const { items } = await api.get(paths.readiness(visit), readinessSchema);
    return items.filter(({ owner, standing }) => owner?.name === name && standing === 'in-hand');
  }

  const box = ({ title }: ItemView) => tab.page.getByRole('checkbox', { name: `Choose ${title}` });
  const bar = () => tab.page.getByRole('region', { name: 'Several items' });
  const presses = (button: string) => bar().getByRole('button', { name: button }).press('Enter');

  it('are put back as they were, by keyboard, for what nobody has changed since', async () => {
    const [first, second] = await openItemsOf('Tom Brennan');
    await box(first!).check();
    await box(second!).check();
    await presses('Hand to…');
    await bar().getByRole('combobox', { name: 'New owner' }).fill('Aisha');
    const found = tab.page.getByRole('listbox', { name: 'New owner' });
    await found.getByRole('option', { name: /^Aisha Rahman/ }).click();
    await presses('Hand over 2 items');
    const undo = tab.page.getByRole('button', { name: 'Undo', exact: true });
    await undo.and(tab.page.locator(':focus')).waitFor();
    await keep(tab.page, 'undo');
    await api.post(paths.item(visit, second!.key, 'complete'), {}, pressOutcomeSchema);

    await undo.press('Enter');

    await tab.shows('1 of 2 items are as they were.');
    await tab.line(first!.title).getByText('Tom Brennan').waitFor();
    const left = tab.page.getByRole('alert').filter({ hasText: 'Not changed: 1 item' });
    await left.getByText(second!.title).waitFor();
    await keep(tab.page, 'undone');
    await left.getByRole('button', { name: 'I have read it' }).click();
  });

  it('are handed to somebody, by keyboard', async () => {
    const [first, second] = await openItemsOf('Tom Brennan');
    await box(first!).press('Space');
    await box(second!).press('Space');
    await bar().getByText('2 chosen').waitFor();
    await presses('Hand to…');
    await keep(tab.page, 'handing');
    await tab.page.keyboard.type('Aisha');
    const found = tab.page.getByRole('listbox', { name: 'New owner' });
    await found.getByRole('option', { name: /^Aisha Rahman/ }).waitFor();
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Enter');
    await presses('Hand over 2 items');

    await tab.shows('2 items have another owner now.');
    await tab.line(first!.title).getByText('Aisha Rahman').waitFor();
    assert.equal(await bar().getByText('chosen').count(), 0);
  });

  it('are given another deadline, but for one that somebody has done meanwhile', async () => {
    const [first, second] = await openItemsOf('Aisha Rahman');
    await box(first!).check();
    await box(second!).check();
    await presses('Change deadline…');
    await bar().getByLabel('New day').fill('2026-11-27');
    await presses('Change 2 deadlines');
    await bar().getByText('Say why it moves.').waitFor();
    await bar().getByLabel('Reason').fill('The extract is late');
    // As when the page has not yet heard of it.
    await tab.page.route('**/readiness', (route) => route.abort());
    await api.post(paths.item(visit, second!.key, 'complete'), {}, pressOutcomeSchema);
    await presses('Change 2 deadlines');

    await tab.shows('1 of 2 items have another deadline now.');
    const left = tab.page.getByRole('alert').filter({ hasText: 'Not changed: 1 item' });
    await left.getByText(second!.title).waitFor();
    await left.getByText(/^Somebody has changed it meanwhile.*Done by Dana Whitfield/).waitFor();
    await keep(tab.page, 'not-changed');
    await tab.page.unroute('**/readiness');
    await left.getByRole('button', { name: 'I have read it' }).click();
    await left.waitFor({ state: 'detached' });
  });

  it('are chosen all at once, as far as they are in view', async () => {
    const pill = (name: RegExp) => tab.page.getByRole('button', { name });
    await pill(/^Needs attention /).click();
    await pill(/^Needs attention /)
      .and(tab.page.locator('[aria-pressed=true]'))
      .waitFor();
    const all = tab.page.getByRole('checkbox', { name: /^Choose all / });
    const label = await tab.page.getByText(/^Choose all \d+ shown$/).innerText();
    await all.check();

    await bar()
      .getByText(`${/\d+/.exec(label)?.[0] ?? ''} chosen`)
      .waitFor();
    await keep(tab.page, 'all');
    await all.uncheck();
    await pill(/^All /).click();
  });

  it('are all there for whoever cannot see them, and 320 pixels wide', async () => {
    const [item] = await openItemsOf('Aisha Rahman');
    await box(item!).check();
    await presses('Change deadline…');
    await tab.page.setViewportSize({ width: 320, height: 640 });
    const pages = tab.page.getByRole('navigation', { name: 'Pages' });
    await pages.getByRole('button').waitFor();
    // Notices of what came before stand outside of the page's parts until they go.
    await tab.page
      .getByText(/ now\.$/)
      .first()
      .waitFor({ state: 'detached' });

    assert.ok((await tab.page.evaluate<number>('document.documentElement.scrollWidth')) <= 320);
    assert.deepEqual(await axeFindings(tab.page, 'every'), []);
    await keep(tab.page, 'narrow');
    await tab.page.setViewportSize({ width: 1280, height: 800 });
    assert.deepEqual(
      tab.errors.filter((error) => !error.includes('ERR_FAILED')),
      [],
    );
  });

  it('are for their owner to offer, and to nobody else', async () => {
    await tab.is('Aisha Rahman');
    const mine = await openItemsOf('Aisha Rahman');
    const theirs = await openItemsOf('Priya Shah');
    await box(mine[0]!).waitFor();
    assert.equal(await box(theirs[0]!).count(), 0);
    await tab.page.getByRole('checkbox', { name: /^Choose all / }).check();
    assert.equal(await bar().getByRole('button', { name: 'Change deadline…' }).count(), 0);
    await presses('Hand to…');
    await bar().getByRole('combobox', { name: 'Who could take them over' }).fill('Joe');
    const found = tab.page.getByRole('listbox', { name: 'Who could take them over' });
    await found.getByRole('option', { name: /^Joe Clarke/ }).click();
    await presses(`Offer ${mine.length} items`);

    await tab.shows(`${mine.length} items offered. Until somebody takes over, nothing changes.`);
  });
});
