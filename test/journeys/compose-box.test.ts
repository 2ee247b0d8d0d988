import { keepSteps } from '../support/keep-steps.ts';
import { type PlaygroundPage, openPlayground } from './playground-page.ts';
import { type Journey, startJourney } from './start-journey.ts';

/** A Tuesday, shortly after the call. */
const at = '2026-11-24T10:05:00Z';

describe('Visit Ready in the compose box of any chat', function () {
  this.timeout(60_000);
  const keep = keepSteps('compose-box');
  let journey: Journey;
  let chat: PlaygroundPage;

  before(async () => {
    journey = await startJourney({ at });
    const { browser, demo } = journey;
    chat = await openPlayground(browser, { url: demo.playgroundUrl, at });
    await chat.announces();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keep(chat.page, 'failed');
  });
  after(() => journey.end());

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
