import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { linkedAddress } from './app/linked-address.ts';
import { loadTheme } from './app/themes.ts';
import { connectToTeams } from './teams/connect-to-teams.ts';
import { themeAtStart } from './teams/use-theme-name.ts';

// Not awaited at the top level: what is loaded meanwhile needs parts of this very file.
async function start(root: HTMLElement): Promise<void> {
  const host = await connectToTeams();
  // Teams loads the tab's own page whatever a link names; before anything is drawn, it is that one.
  const linked = linkedAddress(host?.linkedTo ?? '');
  if (linked !== null) window.history.replaceState(null, '', `/tab${linked}`);
  const theme = await loadTheme(themeAtStart(host));
  createRoot(root).render(<App host={host} theme={theme} />);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
void start(root);
