import { useState, type ReactNode } from 'react';
import { PersonaSession } from '../features/personas/components/persona-session.tsx';
import type { Authorise } from '../lib/api-client.ts';
import { openSession } from './open-session.ts';
import { SignedIn } from './signed-in.tsx';

/** Development outside Teams: the tab for whoever is chosen. */
export function AsPersona() {
  return (
    <PersonaSession>
      {({ personId, authorise, bar }) => (
        <SignedInAs key={personId} authorise={authorise} bar={bar} />
      )}
    </PersonaSession>
  );
}

function SignedInAs({ authorise, bar }: { authorise: Authorise; bar: ReactNode }) {
  const [session] = useState(() => openSession(authorise));
  return <SignedIn session={session} bar={bar} />;
}
