import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlayground } from '../journeys/playground-page.ts';
import { openTab } from '../journeys/tab-page.ts';
import { openBrowser } from './open-browser.ts';
import { createDemoPlace, startDemo } from './start-demo.ts';

/** The README's pictures, made with the demo's people: `npm run screenshots`. */
const folder = join(import.meta.dirname, '../../manifest/screenshots');
const at = '2026-11-24T10:05:00Z';

const place = await createDemoPlace();
const demo = await startDemo(place, { at });
const browser = await openBrowser();
try {
  await mkdir(folder, { recursive: true });
  const chat = await openPlayground(browser, { url: demo.playgroundUrl, at });
  await chat.says('We’ve had the call. Focused visit on care leavers, 9:30 this morning');
  await chat.presses(chat.card('Ofsted has phoned'), 'Preview');
  await chat.presses(chat.card('Nobody has been told yet'), 'Confirm and tell 6 people');
  const card = chat.card('What we need from you');
  await chat.presses(card, 'I’ve seen this');
  await card.getByText('Thank you.').waitFor();
  for (const item of ['Record what the lead inspector said', 'Sign off the first data upload']) {
    await chat.pressesDone(card, item);
    await card.getByTitle(`Undo: ${item}`).waitFor();
  }
  await card.screenshot({ path: join(folder, 'card.png'), animations: 'disabled' });

  const tab = await openTab(browser, { url: demo.tabUrl, at, width: 1280, height: 800 });
  await tab.figure('Acknowledged', '1 of 6 told').waitFor();
  await tab.page.getByRole('button', { name: 'Visit', exact: true }).waitFor();
  await tab.page.screenshot({ path: join(folder, 'readiness.png'), animations: 'disabled' });
} finally {
  await browser.close();
  await demo.stop();
  await place.remove();
}
