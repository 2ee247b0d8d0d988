import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { linkedAddress } from './app/linked-address.ts';
import { connectToTeams } from './teams/connect-to-teams.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const host = await connectToTeams();
// Teams loads the tab's own page whatever a link names; before anything is drawn, it is that one.
const linked = linkedAddress(host?.linkedTo ?? '');
if (linked !== null) window.history.replaceState(null, '', `/tab${linked}`);
createRoot(root).render(<App host={host} />);
