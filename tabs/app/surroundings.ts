import { openingPath } from '../lib/opening-path.ts';
import { connectToTeams } from '../teams/connect-to-teams.ts';
import type { TeamsHost } from '../teams/teams-host.ts';
import { firstAddress, linkedAddress } from './linked-address.ts';

/** The Teams client around the page; null in a browser on its own. */
// Awaited here, in a file of its own that all else waits for: what Teams and the server have to say
// is on its way while the rest of the tab begins to run.
export const host = await connectToTeams();

// Teams loads the tab's own page whatever a link names; before anything is drawn, it is that one.
const { pathname, search } = window.location;
const address = linkedAddress(host?.linkedTo ?? '') ?? firstAddress(pathname, search);
if (address !== null) window.history.replaceState(null, '', `/tab${address}`);

/** Answers that were asked for in Teams before anything was drawn, by path. */
export const early = new Map<string, Promise<Response>>();
const path = openingPath(window.location);
if (host !== null && path !== null) {
  const answer = askIn(host, path);
  // Whoever takes it hears of a failure, and may come later than that.
  answer.catch(() => undefined);
  early.set(path, answer);
}

async function askIn(teams: TeamsHost, what: string): Promise<Response> {
  const headers = { authorization: `Bearer ${await teams.token()}` };
  return fetch(what, { headers });
}
