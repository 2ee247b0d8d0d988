import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openPage } from '../support/open-browser.ts';
import { type TeamsClient, teamsClientPage } from '../support/teams-client-page.ts';

/** The tab in a frame of a page that answers as Teams does. */
export interface TeamsFrame {
  page: Page;
  tab: FrameLocator;
  /** What the tab has asked the server for, in order. */
  asked: readonly string[];
  /** Resolves to the links that the tab has asked Teams to open, once there is one. */
  opened(): Promise<string[]>;
  /** Resolves to what the tab asks Teams to share, once it does. */
  shares(): Promise<unknown>;
  /** The person chooses another theme in Teams. */
  choosesTheme(theme: TeamsClient['theme']): Promise<void>;
  /** Presses Teams’ own Save button as soon as it can be; resolves to what Teams is to keep. */
  saves(): Promise<unknown>;
}

export interface FrameOptions {
  /** The tab’s own address, as the app’s manifest names it. */
  tabUrl: string;
  /** What a deep link has handed over (`subEntityId`). */
  linkedTo?: string;
  /** Whether somebody is adding a tab to a channel. */
  adding?: boolean;
  /** Whether this client can share links. */
  shares?: boolean;
  /** Who is signed in, by the id of a development identity: no token can be had here. */
  personId: string;
  /** Teams' default theme unless given. */
  theme?: TeamsClient['theme'];
  /** CSS pixels; 1280 by 800 unless given. */
  width?: number;
}

/**
 * Opens the tab as Teams opens it: in a frame, with Teams’ side of the protocol of its SDK. The host
 * page is of the tab’s own origin, which may frame it as Teams may.
 */
export async function openInTeams(browser: Browser, options: FrameOptions): Promise<TeamsFrame> {
  const { tabUrl, linkedTo = '', personId, theme = 'default', width = 1280 } = options;
  const page = await openPage(browser, { width, height: 800 });
  const host = new URL('/as-teams', tabUrl).href;
  const { adding = false, shares = true } = options;
  const body = teamsClientPage(tabUrl, { theme, token: 'token', linkedTo, adding, shares });
  await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body }));
  const asked: string[] = [];
  await page.route('**/api/**', (route) => {
    const { pathname, search: words } = new URL(route.request().url());
    asked.push(pathname + words);
    const headers = { ...route.request().headers(), authorization: `Persona ${personId}` };
    return route.continue({ headers });
  });
  await page.goto(host);
  return {
    page,
    tab: page.frameLocator('iframe'),
    asked,
    async opened() {
      await page.waitForFunction('opened.length > 0');
      return page.evaluate('opened');
    },
    async shares() {
      await page.waitForFunction('shared.length > 0');
      return page.evaluate('shared.at(-1)');
    },
    choosesTheme: (chosen) => page.evaluate(`changeTheme('${chosen}')`),
    async saves() {
      await page.waitForFunction('save !== null');
      await page.evaluate('save()');
      await page.waitForFunction('kept.length > 0');
      return page.evaluate('kept.at(-1)');
    },
  };
}
