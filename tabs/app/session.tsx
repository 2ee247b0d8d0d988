import { lazy, Suspense } from 'react';
import type { TeamsHost } from '../teams/teams-host.ts';
import { SignedIn } from './signed-in.tsx';

const OutsideTeams = lazy(async () => {
  const { OutsideTeams } = await import('./outside-teams.tsx');
  return { default: OutsideTeams };
});

// A compile-time constant: production builds contain neither the branch nor what it imports.
const PersonaSession =
  import.meta.env.MODE === 'development'
    ? lazy(async () => {
        const { PersonaSession } =
          await import('../features/personas/components/persona-session.tsx');
        return { default: PersonaSession };
      })
    : null;

/** Decides who is looking: Teams says so, or in development the persona picker, or nobody does. */
export function Session({ host }: { host: TeamsHost | null }) {
  if (host !== null) {
    return <SignedIn authorise={async () => `Bearer ${await host.token()}`} />;
  }
  if (PersonaSession === null) {
    return (
      <Suspense fallback={null}>
        <OutsideTeams />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={null}>
      <PersonaSession>
        {({ personId, authorise, bar }) => (
          <SignedIn key={personId} authorise={authorise} bar={bar} />
        )}
      </PersonaSession>
    </Suspense>
  );
}
