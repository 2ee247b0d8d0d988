import type { Browser } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import { openBrowser } from '../support/open-browser.ts';
import { createDemoPlace, startDemo } from '../support/start-demo.ts';
import { type PlaygroundPage, openPlayground } from './playground-page.ts';

/** A Tuesday, shortly after the call. */
const at = '2026-11-24T10:05:00Z';

describe('Visit Ready in the compose box of any chat', function () {
  this.timeout(60_000);
  const keep = keepSteps('compose-box');
  const closing: (() => unknown)[] = [];
  let browser: Browser;
  let chat: PlaygroundPage;

  before(async () => {
    const place = await createDemoPlace();
    closing.push(() => {
      place.remove();
    });
    const demo = await startDemo(place, { at });
    closing.push(() => demo.stop());
    browser = await openBrowser();
    closing.push(() => browser.close());
    chat = await openPlayground(browser, { url: demo.playgroundUrl, at });
    await chat.says('We’ve had the call. Focused visit on care leavers, 9:30 this morning');
    await chat.presses(chat.card('Ofsted has phoned'), 'Preview');
    await chat.presses(chat.card('Nobody has been told yet'), 'Confirm and tell 6 people');
    await chat.card('What we need from you').waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keep(chat.page, 'failed');
  });
  after(async () => {
    for (const close of closing.reverse()) await close();
  });

  it('finds a finding of an earlier letter and puts it into the message as a card', async () => {
    await chat.postsFound('front door', 'Front door');

    await chat.card('Finding in a published letter').waitFor();
    await keep(chat.page, 'found');
  });

  it('logs a request in a dialog', async () => {
    await chat.opensDialog('log-request');
    const form = chat.card('What did inspectors ask for?');
    await form.getByRole('textbox', { name: 'Request' }).fill('Case audits of the 16-plus team');
    await form.getByRole('textbox', { name: 'Asked by' }).fill('Caroline');
    await chat.choosesOption(form, 'Owner', 'Tom Brennan');
    await chat.choosesDay(form, 'Due day', '25, November, 2026');
    await chat.choosesOption(form, 'Due time', '12:00');
    await keep(chat.page, 'request-dialog');

    await chat.presses(form, 'Log request');

    await chat.card('Request logged').getByText('Tom Brennan', { exact: true }).waitFor();
    await keep(chat.page, 'request-logged');
  });
});
