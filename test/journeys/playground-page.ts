import type { Browser, Locator, Page } from 'playwright-core';
import { openPage } from '../support/open-browser.ts';

/** Microsoft's Agents Playground, as the person whose chat it shows uses it. */
export interface PlaygroundPage {
  page: Page;
  /** Types a message in the chat in view and sends it. */
  says(text: string): Promise<void>;
  /** Announces a focused visit on care leavers, from the news of the call to what is then asked of the director. */
  announces(): Promise<void>;
  /** The newest card in view that holds these words. */
  card(words: string): Locator;
  /** Every card in view, the newest last. */
  cards(): Locator;
  /** What the fields with these labels are filled in with. */
  fields(card: Locator, labels: readonly string[]): Promise<Record<string, string>>;
  presses(card: Locator, button: string): Promise<void>;
  /** Presses the uppermost of several buttons with the same words. */
  pressesFirst(card: Locator, button: string): Promise<void>;
  /** Presses what waits in the menu of the uppermost row. */
  pressesInMenu(card: Locator, button: string): Promise<void>;
  /** Presses Done in the row of an item. */
  pressesDone(card: Locator, item: string): Promise<void>;
  /** Presses a button that leads to a page, and resolves to that page. */
  opens(card: Locator, button: string): Promise<Page>;
  /** Chooses a day in a date field of a card: the field takes no typing. */
  choosesDay(card: Locator, label: string, day: string): Promise<void>;
  choosesOption(card: Locator, label: string, option: string): Promise<void>;
  /** Searches with the message extension, and puts what is found with these words into the message. */
  postsFound(search: string, words: string): Promise<void>;
  /** Opens a dialog of the message extension by its command. */
  opensDialog(command: string): Promise<void>;
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
  // It takes messages before it has its settings, and then sends them nowhere: it installs the app
  // once it has them.
  const installed = page.waitForResponse(/\/installation$/);
  await page.goto(url);
  await installed;
  await page.getByText('Type a message...').waitFor();
  // The Playground gives cards no role of their own; this is the card renderer's name for them.
  const cards = page.locator('.ac-adaptiveCard');

  async function opensChat(name: RegExp): Promise<void> {
    await page.getByRole('treeitem', { name }).click();
  }

  async function opensExtension(kind: string): Promise<void> {
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
    await page.getByRole('menuitem', { name: kind }).click();
  }

  async function says(text: string): Promise<void> {
    // A chat that has just been opened may set up its field once more: what is not in it is not sent.
    const field = page.locator('[data-lexical-editor]');
    await field.last().fill(text);
    await field.filter({ hasText: text }).last().press('Enter');
    await field.filter({ hasNotText: text }).last().waitFor();
  }

  const card = (words: string): Locator => cards.filter({ hasText: words }).last();

  async function presses(on: Locator, button: string): Promise<void> {
    await on.getByRole('button', { name: button }).click();
  }

  return {
    page,
    says,
    async announces() {
      await says('We’ve had the call. Focused visit on care leavers, 9:30 this morning');
      await presses(card('Ofsted has phoned'), 'Preview');
      await presses(card('Nobody has been told yet'), 'Confirm and tell 6 people');
      await card('What we need from you').waitFor();
    },
    card,
    cards: () => cards,
    async fields(card, labels) {
      const filledIn: [string, string][] = [];
      for (const label of labels) {
        const field = card.getByRole('combobox', { name: label });
        filledIn.push([label, await field.inputValue()]);
      }
      return Object.fromEntries(filledIn);
    },
    presses,
    async pressesFirst(card, button) {
      await card.getByRole('button', { name: button }).first().click();
    },
    async pressesInMenu(card, button) {
      await card.getByRole('button', { name: 'More options' }).first().click();
      await page.getByRole('menuitem', { name: button }).click();
    },
    async pressesDone(card, item) {
      await card.getByTitle(`Done: ${item}`).click();
    },
    async opens(card, button) {
      const opened = page.waitForEvent('popup');
      await card.getByRole('link', { name: button }).click();
      return opened;
    },
    async choosesDay(card, label, day) {
      await card.getByRole('combobox', { name: label }).click();
      await page.getByRole('gridcell', { name: day, exact: true }).click();
    },
    async choosesOption(card, label, option) {
      await card.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    },
    async postsFound(search, words) {
      await opensExtension('Search Command');
      await page.getByPlaceholder('Enter a search term').fill(search);
      await page.keyboard.press('Enter');
      await page.getByText(words).last().click();
    },
    async opensDialog(command) {
      await opensExtension('Action Command');
      await page.getByPlaceholder('Input command id').fill(command);
      await page.getByRole('button', { name: 'Create' }).click();
    },
    opensChannel: (name) => opensChat(new RegExp(name)),
    opensPersonalChat: () => opensChat(/Personal Chat/),
  };
}
