import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { keepSteps } from '../support/keep-steps.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type Demo, type DemoPlace, createDemoPlace, startDemo } from '../support/start-demo.ts';
import { type PlaygroundPage, openPlayground } from './playground-page.ts';
import { type TabPage, openTab } from './tab-page.ts';

const letter = join(
  import.meta.dirname,
  '../../bot/demo/documents/exampleshire-focused-visit-letter.pdf',
);
const finding = 'The emotional health support on offer to young people over 18 is not sufficient.';
const action = 'Agree a first appointment within four weeks with the health service';
/** A Tuesday, shortly after the call. */
const at = '2026-11-24T10:05:00Z';
/** When the demo is started again: the afternoon's first item is due soon. */
const later = '2026-11-24T11:00:00Z';

describe('the main job, from the call to the follow-up', function () {
  this.timeout(60_000);
  const keep = keepSteps('main-job');
  const closing: (() => unknown)[] = [];
  let place: DemoPlace;
  let demo: Demo;
  let browser: Browser;
  let chat: PlaygroundPage;
  let tab: TabPage;
  let failed = false;

  before(async () => {
    place = await createDemoPlace();
    closing.push(() => place.remove());
    demo = await startDemo(place, { at });
    closing.push(() => demo.stop());
    browser = await openBrowser();
    closing.push(() => browser.close());
    chat = await openPlayground(browser, { url: demo.playgroundUrl, at });
  });
  // Each step stands on the one before: after a failure the rest would only repeat it.
  beforeEach(function () {
    if (failed) this.skip();
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    failed = true;
    for (const page of browser.contexts().flatMap((context) => context.pages()))
      await keep(page, 'failed');
  });
  after(async () => {
    for (const close of closing.reverse()) await close();
  });

  it('answers the news of a call with a form already filled in', async () => {
    await chat.says("We've had the call. Focused visit on care leavers, 9:30 this morning");

    const form = chat.card('Ofsted has phoned');
    const expected = {
      'Type of visit': 'Focused visit',
      Theme: 'Care leavers',
      'Day of the call': '24 November 2026',
      'Time of the call': '9:30',
      'Fieldwork starts': '1 December 2026',
      'Fieldwork ends': '2 December 2026',
    };
    assert.deepEqual(await chat.fields(form, Object.keys(expected)), expected);
    await keep(chat.page, 'call-form');
  });

  it('names who will be told before anybody is', async () => {
    await chat.presses(chat.card('Ofsted has phoned'), 'Preview');

    const preview = chat.card('Nobody has been told yet');
    await preview.getByText('Dana Whitfield, Marcus Oyelaran and Priya Shah').waitFor();
    await preview.getByText('Inspection readiness').waitFor();
    await preview.getByText('6 people in all').waitFor();
    await keep(chat.page, 'preview');
  });

  it('tells them on confirmation, the director among them, with her own items', async () => {
    await chat.presses(chat.card('Nobody has been told yet'), 'Confirm and tell 6 people');

    await chat.card('Announced. 6 people are being told now').waitFor();
    const own = chat.card('What we need from you: 7 things, 2 overdue.');
    await own.getByText('Record what the lead inspector said').waitFor();
    await keep(chat.page, 'own-card');
  });

  it('shows the visit in the tab: countdown, acknowledgements, items by owner, reach', async () => {
    tab = await openTab(browser, { url: demo.tabUrl, at });

    const visit = tab.part('The visit');
    await visit.getByRole('heading', { name: 'Focused visit: care leavers' }).waitFor();
    await visit.getByText('5 working days').waitFor();
    await visit.getByText('0 of 35 items done').waitFor();
    await tab.figure('Told', '6 of 6 people').waitFor();
    await tab.figure('Acknowledged', '0 of 6 told').waitFor();
    await tab.figure('Not reached', '0 of 6 people').waitFor();
    await tab.owner('Director').getByRole('img', { name: '2 in hand, 2 overdue' }).waitFor();
    await keep(tab.page, 'tab-announced');
  });

  it('redraws the card from the store, and the tab by itself, at each press in chat', async () => {
    const own = chat.card('What we need from you');
    await chat.presses(own, 'I’ve seen this');
    await own.getByText('Thank you.').waitFor();
    await tab.figure('Acknowledged', '1 of 6 told').waitFor();

    await chat.pressesDone(own, 'Record what the lead inspector said');
    await own.getByText('What we need from you: 6 things, 1 overdue.').waitFor();
    await own.getByText('by Dana Whitfield, at 10:0').waitFor();
    await own.getByRole('button', { name: 'Undo' }).waitFor();
    await tab.part('The visit').getByText('1 of 35 items done').waitFor();
    await tab.part('Needs attention (1)').waitFor();
    await keep(chat.page, 'own-card-pressed');
    await keep(tab.page, 'tab-follows-chat');
  });

  it('follows the progress in the channel', async () => {
    await chat.opensChannel('Inspection readiness');

    const posted = chat.card('Ofsted phoned at 9:30 am today');
    await posted.getByText('2% ready: 1 of 35 items done').waitFor();
    await posted.getByText('1 of 6 people have acknowledged').waitFor();
    await keep(chat.page, 'channel');
  });

  it('lets the newcomer be somebody else in the tab, and the channel follows that too', async () => {
    await tab.is('Priya Shah');
    await tab.presses('I’ve seen this');
    await tab.part('My part').getByText('Seen 10:0').waitFor();
    await tab.goesTo('Checklist');
    await tab.presses('Done: Hold the core group’s first meeting');
    await tab.line('Hold the core group’s first meeting').getByText('Priya Shah').first().waitFor();
    await keep(tab.page, 'tab-checklist');

    const posted = chat.card('Ofsted phoned at 9:30 am today');
    await posted.getByText('5% ready: 2 of 35 items done').waitFor();
    await posted.getByText('2 of 6 people have acknowledged').waitFor();
    await keep(chat.page, 'channel-follows-tab');
  });

  it('reads a letter, has it checked by a person, and saves it', async () => {
    await tab.goesTo('Findings');
    await tab.link('Import a letter').click();
    await tab.page.getByLabel('Letter', { exact: true }).setInputFiles(letter);

    await tab.shows('8 strengths and 9 areas for improvement');
    assert.equal(await tab.page.getByLabel('Date of the document').inputValue(), '2026-10-09');
    await keep(tab.page, 'tab-check-letter');

    await tab.presses('Accept all');
    await tab.page.getByRole('radio', { name: /^Published/ }).check();
    await tab.presses('Save the findings');
    await keep(tab.page, 'tab-publish-letter');
    await tab.presses('Save and show to everybody');
    await tab.shows('2 letters, 29 findings');
    await tab.line(finding).first().waitFor();
    await keep(tab.page, 'tab-findings');
  });

  it('answers a question in chat with quotations, source and date', async () => {
    await chat.opensPersonalChat();
    await chat.says('What are the latest findings on care leavers?');

    const answer = chat.card('17 findings, from the letter of Fri 9 Oct.');
    await answer.getByText(`“${finding}`).waitFor();
    const source = 'Area for improvement · Focused visit letter: care leavers of Fri 9 Oct, page 2';
    await answer.getByText(source).first().waitFor();
    await keep(chat.page, 'answer');
  });

  it('logs what an inspector asks for, in one line, which the tab shows', async () => {
    await chat.says(
      'request from Caroline: supervision records for the 16-plus team by noon tomorrow, owner Tom',
    );

    const logged = chat.card('Request logged');
    await logged.getByText('supervision records for the 16-plus team').waitFor();
    await logged.getByText(/· Tom Brennan ·/).waitFor();
    await keep(chat.page, 'request-logged');
    await tab.goesTo('Requests');
    await tab.shows('supervision records for the 16-plus team');
  });

  it('makes a finding a follow-up in chat, with an owner and a date, which the tab shows', async () => {
    await chat.pressesFirst(chat.card('17 findings'), 'Make this a follow-up');
    const form = chat.card('What will be done about this?');
    await form.getByLabel('Action').fill(action);
    await chat.choosesOption(form, 'Owner', 'Priya Shah');
    await chat.choosesDay(form, 'Due', '30, November, 2026');
    await keep(chat.page, 'follow-up-form');
    await chat.presses(form, 'Save follow-up');

    await chat.card('Priya Shah owns it, due Mon 30 Nov.').waitFor();
    await keep(chat.page, 'follow-up-saved');
    await tab.goesTo('Follow-ups');
    const row = tab.page.getByRole('row').filter({ hasText: action });
    await row.getByText('Priya Shah').waitFor();
    await row.getByText('Mon 30 Nov').first().waitFor();
    await keep(tab.page, 'tab-follow-ups');
    assert.deepEqual(tab.errors, []);
  });

  it('has everything after being killed, and tells nobody a second time', async () => {
    await demo.stop('SIGKILL');
    await tab.shows('Reconnecting…');
    demo = await startDemo(place, { at: later });
    await tab.page.reload();
    await tab.shows(action);
    await tab.goesTo('Readiness');
    await tab.figure('Told', '6 of 6 people').waitFor();
    await tab.figure('Acknowledged', '2 of 6 told').waitFor();
    await tab.part('The visit').getByText('2 of 35 items done').waitFor();
    await keep(tab.page, 'tab-after-kill');

    // A Playground that starts again is empty: what it shows has been sent since.
    await chat.page.close();
    chat = await openPlayground(browser, { url: demo.playgroundUrl, at: later });
    await chat.says('status');
    await chat.card('5% ready').waitFor();
    assert.equal(await chat.cards().filter({ hasText: 'Visit announced' }).count(), 0);
    await keep(chat.page, 'status-after-kill');
    await chat.opensChannel('Inspection readiness');
    await chat.page.getByText('Start a new post').waitFor();
    assert.equal(await chat.cards().count(), 0);
  });

  it('opens the visit in the tab from a card’s button', async () => {
    await chat.opensPersonalChat();
    const opened = await chat.opens(chat.card('5% ready'), 'Open readiness');

    await opened.getByRole('heading', { name: 'Focused visit: care leavers' }).waitFor();
  });

  it('leads from the tab to the chat in which the next call is told', async () => {
    await tab.is('Dana Whitfield');
    await tab.goesTo('Visits');
    const opened = tab.page.waitForEvent('popup');
    await tab.link('Ofsted has phoned').click();

    await (await opened).getByText('Type a message...').waitFor();
  });
});
