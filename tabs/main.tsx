import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { connectToTeams } from './teams/connect-to-teams.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App host={await connectToTeams()} />);
