import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const onLinux = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const onMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const onWindows = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];

/**
 * The path of a browser that Playwright can drive: the one that CHROME_PATH names, else Chrome,
 * Edge or Chromium where they usually are, else Playwright's own download. Undefined when there
 * is none; a CHROME_PATH that leads nowhere counts as none.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROME_PATH: chosen } = environment;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return [...usualPaths(environment), chromium.executablePath()].find((path) => existsSync(path));
}

function usualPaths(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin')
    return inEach(['/Applications', `${environment.HOME ?? ''}/Applications`], onMac);
  if (process.platform === 'win32')
    return inEach(
      [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA],
      onWindows,
    );
  return inEach(environment.PATH?.split(delimiter) ?? [], onLinux);
}

function inEach(folders: (string | undefined)[], names: string[]): string[] {
  const known = folders.filter((folder) => folder !== undefined);
  return known.flatMap((folder) => names.map((name) => join(folder, name)));
}
