import { lazy, Suspense } from 'react';
import type { OpenSession } from './open-session.ts';
import { SignedIn } from './signed-in.tsx';

const OutsideTeams = lazy(async () => {
  const { OutsideTeams } = await import('./outside-teams.tsx');
  return { default: OutsideTeams };
});

// A compile-time constant: production builds contain neither the branch nor what it imports.
const AsPersona =
  import.meta.env.MODE === 'development'
    ? lazy(async () => {
        const { AsPersona } = await import('./as-persona.tsx');
        return { default: AsPersona };
      })
    : null;

/** Decides who is looking: Teams says so, or in development the persona picker, or nobody does. */
export function Session({ inTeams }: { inTeams: OpenSession | null }) {
  if (inTeams !== null) return <SignedIn session={inTeams} />;
  return (
    <Suspense fallback={null}>{AsPersona === null ? <OutsideTeams /> : <AsPersona />}</Suspense>
  );
}
