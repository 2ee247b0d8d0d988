import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { isChannelTab } from './app/is-channel-tab.ts';
import { openSession } from './app/open-session.ts';
import { early, host } from './app/surroundings.ts';
import { loadTheme } from './app/themes.ts';
import type { Authorise } from './lib/api-client.ts';
import type { TeamsHost } from './teams/teams-host.ts';
import { themeAtStart } from './teams/use-theme-name.ts';

/** Milliseconds after which a page with nothing in it is better than the shape in index.html. */
const patience = 1_000;

// Not awaited at the top level: what is loaded meanwhile needs parts of this very file.
async function start(root: HTMLElement): Promise<void> {
  const inTeams =
    host === null || isChannelTab() ? null : openSession(asWhomTeamsSays(host), early);
  const theme = await loadTheme(themeAtStart(host));
  // Drawn once, with what it shows, and not first without.
  await Promise.race([inTeams?.opened, after(patience)]);
  createRoot(root).render(<App host={host} inTeams={inTeams} theme={theme} />);
}

function asWhomTeamsSays(teams: TeamsHost): Authorise {
  return async () => `Bearer ${await teams.token()}`;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
void start(root);
