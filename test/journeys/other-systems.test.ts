import assert from 'node:assert/strict';
import { keepSteps } from '../support/keep-steps.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';
import { type Journey, startJourney } from './start-journey.ts';
import { type TabPage, openTab } from './tab-page.ts';

const at = '2026-11-24T10:05:00Z';

describe('connecting other systems', function () {
  this.timeout(60_000);
  const keep = keepSteps('other-systems');
  let journey: Journey;
  let receiver: Receiver;
  let tab: TabPage;
  let key: string;

  before(async () => {
    [journey, receiver] = await Promise.all([startJourney({ at }), startReceiver()]);
    tab = await openTab(journey.browser, { url: journey.demo.tabUrl, at });
    await tab.goesTo('Settings');
    await tab.page.getByRole('tab', { name: 'Other systems' }).click();
  });
  after(async () => {
    receiver.stop();
    await journey.end();
  });

  const statusOf = async (): Promise<number> => {
    const address = new URL('/api/connector/v1/visits', journey.demo.tabUrl);
    return (await fetch(address, { headers: { authorization: `Bearer ${key}` } })).status;
  };

  it('shows a system’s key once, and the system may then do what was ticked', async () => {
    const { page } = tab;
    await tab.presses('Connect a system');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await dialog.getByText('Choose what it may do').waitFor();
    await dialog.getByLabel('Name').fill('Board');
    await dialog.getByLabel('See visits, readiness, items and people').check();
    await dialog.getByLabel('By a key, where it can do no better').check();
    await keep(page, 'connect');
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('It is shown once.').waitFor();
    key = await page.getByLabel('Key').inputValue();
    await keep(page, 'key');
    await page.getByRole('button', { name: 'I have kept it' }).click();

    await tab
      .line('Board')
      .getByText(`Key ending in ${key.slice(-4)}`)
      .waitFor();
    assert.equal(await statusOf(), 200);
    assert.ok(!(await page.content()).includes(key));
  });

  it('tells a channel, once a test has arrived', async () => {
    const { page } = tab;
    await tab.presses('Tell a system or channel');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Partner agency');
    await dialog.getByLabel('Address').fill(receiver.url);
    await dialog.getByLabel('A visit is announced').check();
    await dialog.getByLabel('A visit’s dates move or are put right').check();
    await keep(page, 'tell');
    await dialog.getByRole('button', { name: 'Tell it' }).click();
    await tab.presses('Send a test to Partner agency');

    await tab.shows('The test arrived. Answered 200.');
    assert.equal(receiver.received.length, 1);
    assert.ok(!(await page.content()).includes('/hook'));
  });

  it('pauses it and resumes it', async () => {
    await tab.presses('Pause Partner agency');
    await tab.line('Partner agency').getByText('Paused', { exact: true }).waitFor();
    await keep(tab.page, 'paused');
    await tab.presses('Resume Partner agency');

    await tab.line('Partner agency').getByText('Active', { exact: true }).waitFor();
  });

  it('shuts a system out at once', async () => {
    await tab.presses('Disconnect Board');
    const dialog = tab.page.getByRole('dialog', { name: 'Disconnect Board?' });
    await dialog.getByRole('button', { name: 'Disconnect' }).click();

    await tab.line('Board').getByText('Disconnected', { exact: true }).waitFor();
    assert.equal(await statusOf(), 401);
    assert.deepEqual(tab.errors, []);
  });
});
