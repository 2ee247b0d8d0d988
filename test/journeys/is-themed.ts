import type { Frame, Page } from 'playwright-core';

/** The ground by which each of Teams' themes is known. */
const grounds = { default: '#ffffff', dark: '#292929', contrast: '#000000' } as const;

/** What is asked of the page, whose types the tests are without. */
interface Drawn {
  document: { querySelector: (selector: string) => object | null };
  getComputedStyle: (element: object) => { getPropertyValue: (name: string) => string };
}

/** Resolves once the tab is drawn in one of Teams' themes. */
export async function isThemed(
  tab: Pick<Page | Frame, 'waitForFunction'>,
  theme: keyof typeof grounds,
): Promise<void> {
  // A function, and not its text: the page's policy keeps it from evaluating text.
  await tab.waitForFunction((ground) => {
    const page = globalThis as unknown as Drawn;
    const provider = page.document.querySelector('.fui-FluentProvider');
    if (provider === null) return false;
    const name = '--colorNeutralBackground1';
    return page.getComputedStyle(provider).getPropertyValue(name).trim() === ground;
  }, grounds[theme]);
}

/**
 * Resolves once calendars, lists and scrollbars, which are the browser's, go with one of Teams'
 * themes. Where colours are forced they are the machine's in any case.
 */
export async function isDrawnByBrowserIn(
  tab: Pick<Page | Frame, 'waitForFunction'>,
  theme: keyof typeof grounds,
): Promise<void> {
  const scheme = theme === 'default' ? 'light' : 'dark';
  await tab.waitForFunction((wanted) => {
    const page = globalThis as unknown as Drawn;
    const root = page.document.querySelector('html');
    return root !== null && page.getComputedStyle(root).getPropertyValue('color-scheme') === wanted;
  }, scheme);
}
