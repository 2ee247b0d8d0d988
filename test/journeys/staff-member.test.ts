import type { Browser } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type Demo, createDemoPlace, startDemo } from '../support/start-demo.ts';
import { type PlaygroundPage, openPlayground } from './playground-page.ts';
import { type TabPage, openTab } from './tab-page.ts';

/** A Tuesday, shortly after the call. */
const at = '2026-11-24T10:05:00Z';
const item = 'Tell your manager when you can’t be there';

describe('a member of staff, in their own chat', function () {
  // The demo is started twice, and builds the tab.
  this.timeout(180_000);
  const keep = keepSteps('staff-member');
  const closing = new AsyncDisposableStack();
  let browser: Browser;
  let chat: PlaygroundPage;
  let tab: TabPage;

  before(async () => {
    const place = await createDemoPlace();
    closing.defer(() => place.remove());
    browser = await openBrowser();
    closing.defer(() => browser.close());
    const directors = await startDemo(place, { at });
    await announces(directors).finally(() => directors.stop());
    const demo = await startDemo(place, { at, as: 'Joe Clarke' });
    closing.defer(() => demo.stop());
    chat = await openPlayground(browser, { url: demo.playgroundUrl, at });
    tab = await openTab(browser, { url: demo.tabUrl, at });
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await keep(chat.page, 'failed');
    await keep(tab.page, 'tab-failed');
  });
  after(() => closing.disposeAsync());

  /** The director does, in a Playground of her own, and everybody is told. */
  async function announces(demo: Demo): Promise<void> {
    const director = await openPlayground(browser, { url: demo.playgroundUrl, at });
    await director.announces();
    const seen = await openTab(browser, { url: demo.tabUrl, at });
    await seen.figure('Told', '6 of 6 people').waitFor();
    await Promise.all([director.page.context().close(), seen.page.context().close()]);
  }

  it('sees what is asked of them, and says that they have seen it', async () => {
    await chat.says('my items');
    const own = chat.card('What we need from you: 10 things');

    await chat.presses(own, 'I’ve seen this');

    await own.getByText('Seen at 10:0').waitFor();
    await tab.figure('Acknowledged', '1 of 6 told').waitFor();
    await keep(chat.page, 'seen');
  });

  it('completes an item, and undoes it', async () => {
    const own = chat.card('Visit announced');

    await chat.pressesDone(own, item);
    await own.getByText('by Joe Clarke, at 10:0').waitFor();
    await own.getByText('What we need from you: 9 things').waitFor();
    await keep(chat.page, 'done');
    await chat.presses(own, 'Undo');

    await own.getByText('What we need from you: 10 things').waitFor();
  });

  it('says what is in the way of one', async () => {
    await chat.pressesInMenu(chat.card('Visit announced'), 'Blocked…');
    const form = chat.card('What is in the way?');
    await form.getByRole('textbox', { name: 'What is in the way' }).fill('The brief has not come');
    await chat.presses(form, 'Mark as blocked');

    await chat.card('The brief has not come (Joe Clarke, at 10:0').waitFor();
    await tab.shows('The brief has not come');
    await keep(chat.page, 'blocked');
  });
});
