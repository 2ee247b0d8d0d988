import type { Browser, Locator, Page } from 'playwright-core';
import { type PageOptions, openPage } from '../support/open-browser.ts';

/** The tab in a browser of its own, as one person uses it. */
export interface TabPage {
  page: Page;
  /** A part of the page by its heading. */
  part(heading: string | RegExp): Locator;
  link(name: string): Locator;
  /** One of the numbers of who has been told, as it reads: `Told`, `6 of 6 people`. */
  figure(title: string, number: string): Locator;
  /** How one role is with its items. */
  owner(role: string): Locator;
  /** A line of a list that holds these words. */
  line(words: string | RegExp): Locator;
  /** Chooses who is looking, with the persona picker of development. */
  is(person: string): Promise<void>;
  goesTo(pageTitle: string): Promise<void>;
  /** Resolves once these words are somewhere on the page. */
  shows(words: string | RegExp): Promise<void>;
  presses(button: string): Promise<void>;
  /** Errors that the page has thrown or written to the console. */
  errors: readonly string[];
}

export interface TabOptions extends PageOptions {
  url: string;
  /** The instant (ISO) that the browser's clock starts at. */
  at: string;
}

/** Opens the tab and waits until it is live. */
export async function openTab(browser: Browser, options: TabOptions): Promise<TabPage> {
  const page = await openPage(browser, options);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.clock.install({ time: options.at });
  await page.goto(options.url);
  const shows = (words: string | RegExp): Promise<void> =>
    page.getByText(words).filter({ visible: true }).first().waitFor();
  // Behind a drawer or dialog that the address opens, it is hidden from a screen reader.
  await page.getByRole('status', { includeHidden: true }).getByText('Live').waitFor();

  return {
    page,
    errors,
    shows,
    part: (heading) => page.getByRole('region', { name: heading }),
    link: (name) => page.getByRole('link', { name }),
    figure: (title, number) =>
      page.getByRole('link', { name: new RegExp(`^${title}\\W+${number}`) }),
    owner: (role) =>
      page
        .getByRole('region', { name: 'Progress by owner' })
        .getByRole('listitem')
        .filter({ hasText: role }),
    // A toast is a list item, too, for a screen reader.
    line: (words) => page.locator('li').filter({ hasText: words }),
    async is(person) {
      const picker = page.getByLabel('Development: you are');
      const option = picker.getByRole('option').filter({ hasText: person });
      await picker.selectOption(await option.innerText());
      await page.getByRole('img', { name: `You are ${person}` }).waitFor();
    },
    async goesTo(pageTitle) {
      const pages = page.getByRole('navigation', { name: 'Pages' });
      await pages.getByRole('link', { name: pageTitle }).click();
    },
    async presses(button) {
      await page.getByRole('button', { name: button }).click();
    },
  };
}
