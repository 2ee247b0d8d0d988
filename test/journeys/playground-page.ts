import type { Browser, Locator, Page } from 'playwright-core';
import { openPage } from '../support/open-browser.ts';

/** Microsoft's Agents Playground, as the person whose chat it shows uses it. */
export interface PlaygroundPage {
  page: Page;
  /** Types a message in the chat in view and sends it. */
  says(text: string): Promise<void>;
  /** The newest card in view that holds these words. */
  card(words: string): Locator;
  /** Every card in view, the newest last. */
  cards(): Locator;
  /** Presses a button of a card that was found by words. */
  presses(card: Locator, button: string | RegExp): Promise<void>;
  /** Chooses a day in a date field of a card: the field takes no typing. */
  choosesDay(card: Locator, label: string, day: string): Promise<void>;
  choosesOption(card: Locator, label: string, option: string): Promise<void>;
  opensChannel(name: string): Promise<void>;
  opensPersonalChat(): Promise<void>;
}

export interface PlaygroundOptions {
  url: string;
  /** The instant (ISO) that the browser's clock starts at: calendars open on its month. */
  at: string;
}

/** Opens the Playground and waits until it can be typed in; it installs the app for this person. */
export async function openPlayground(
  browser: Browser,
  { url, at }: PlaygroundOptions,
): Promise<PlaygroundPage> {
  const page = await openPage(browser, { width: 1280, height: 1000 });
  await page.clock.install({ time: at });
  await page.goto(url);
  await page.getByText('Type a message...').waitFor();
  // The Playground gives cards no role of their own; this is the card renderer's name for them.
  const cards = page.locator('.ac-adaptiveCard');

  async function opensChat(name: RegExp): Promise<void> {
    await page.getByRole('treeitem', { name }).click();
  }

  return {
    page,
    async says(text) {
      await page.locator('[data-lexical-editor]').last().fill(text);
      await page.keyboard.press('Enter');
    },
    card: (words) => cards.filter({ hasText: words }).last(),
    cards: () => cards,
    async presses(card, button) {
      await card.getByRole('button', { name: button }).click();
    },
    async choosesDay(card, label, day) {
      await card.getByLabel(label).click();
      await page.getByRole('gridcell', { name: day, exact: true }).click();
    },
    async choosesOption(card, label, option) {
      await card.getByLabel(label).click();
      await page.getByRole('option', { name: option }).click();
    },
    opensChannel: (name) => opensChat(new RegExp(name)),
    opensPersonalChat: () => opensChat(/Personal Chat/),
  };
}
