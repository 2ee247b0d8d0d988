import type { sharing } from '@microsoft/teams-js';
import type { SharedLink } from './teams-host.ts';

/** Teams’ code for somebody who closes what it opened. */
const leftAlone = 8000;

/** Opens Teams’ own dialog, in which the person says to whom the link goes. */
export async function shareLink(teams: typeof sharing, { url, words }: SharedLink): Promise<void> {
  try {
    await teams.shareWebContent({
      content: [{ type: 'URL', url, message: words, preview: true }],
    });
  } catch (error) {
    if (!isLeftAlone(error)) throw error;
  }
}

function isLeftAlone(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('errorCode' in error)) return false;
  return error.errorCode === leftAlone;
}
