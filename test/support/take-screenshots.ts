import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlayground } from '../journeys/playground-page.ts';
import { openTab } from '../journeys/tab-page.ts';
import { openBrowser } from './open-browser.ts';
import { createDemoPlace, startDemo } from './start-demo.ts';

/** The pictures of README and guides, made with the demo's people: `npm run screenshots`. */
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'manifest/screenshots');
const guides = join(root, 'bot/guides/pictures');
const letter = join(root, 'bot/demo/documents/exampleshire-focused-visit-letter.pdf');
const at = '2026-11-24T10:05:00Z';

const place = await createDemoPlace();
const demo = await startDemo(place, { at });
const browser = await openBrowser();
try {
  await mkdir(folder, { recursive: true });
  await mkdir(guides, { recursive: true });
  const chat = await openPlayground(browser, { url: demo.playgroundUrl, at });
  await chat.says('We’ve had the call. Focused visit on care leavers, 9:30 this morning');
  const form = chat.card('Ofsted has phoned');
  await form.screenshot({ path: join(guides, 'call.png'), animations: 'disabled' });
  await chat.presses(form, 'Preview');
  const preview = chat.card('Nobody has been told yet');
  await preview.getByText('6 people in all').waitFor();
  await preview.screenshot({ path: join(guides, 'preview.png'), animations: 'disabled' });
  await chat.presses(chat.card('Nobody has been told yet'), 'Confirm and tell 6 people');
  const card = chat.card('What we need from you');
  await chat.presses(card, 'I’ve seen this');
  await card.getByText('Thank you.').waitFor();
  await chat.pressesDone(card, 'Record what the lead inspector said');
  await card.getByTitle('Undo: Record what the lead inspector said').waitFor();
  await card.screenshot({ path: join(folder, 'card.png'), animations: 'disabled' });
  await card.screenshot({ path: join(guides, 'card.png'), animations: 'disabled' });
  await chat.says(
    'request from Caroline: supervision records for the 16-plus team by noon tomorrow, owner Tom',
  );

  const tab = await openTab(browser, { url: demo.tabUrl, at, width: 1280, height: 800 });
  /** Without the bar of development, which nobody has in Teams. */
  const keepForGuide = async (name: string, height: number) => {
    const clip = { x: 0, y: 28, width: 1280, height };
    const path = join(guides, `${name}.png`);
    await tab.page.screenshot({ path, clip, animations: 'disabled' });
  };
  await tab.figure('Acknowledged', '1 of 6 told').waitFor();
  await tab.page.getByRole('combobox', { name: 'Put items together by' }).waitFor();
  await tab.page.screenshot({ path: join(folder, 'readiness.png'), animations: 'disabled' });
  await keepForGuide('readiness', 772);

  await tab.goesTo('Requests');
  await tab.shows('Supervision records for the 16-plus team');
  await keepForGuide('requests', 250);
  await tab.goesTo('Findings');
  await tab.link('Import a letter').click();
  await tab.page.getByLabel('Letter', { exact: true }).setInputFiles(letter);
  await tab.shows('8 strengths and 9 areas for improvement');
  await keepForGuide('import', 772);
} finally {
  await browser.close();
  await demo.stop();
  await place.remove();
}
