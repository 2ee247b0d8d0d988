import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import type { PersonView } from '../../../../bot/contract/person.ts';
import { Answer } from '../../../components/answer.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import type { Authorise } from '../../../lib/api-client.ts';
import { createQueryClient } from '../../../lib/query-client.ts';
import { usePersonas } from '../api/use-personas.ts';
import { PersonaBar } from './persona-bar.tsx';

const storageKey = 'visit-ready.persona';
const queries = createQueryClient();

export interface Persona {
  personId: string;
  authorise: Authorise;
  bar: ReactNode;
}

type Children = (persona: Persona) => ReactNode;

/** Development outside Teams: whoever was chosen last is looking, at first the first on the list. */
export function PersonaSession({ children }: { children: Children }) {
  return (
    <QueryClientProvider client={queries}>
      <Personas>{children}</Personas>
    </QueryClientProvider>
  );
}

function Personas({ children }: { children: Children }) {
  return (
    <Answer of={usePersonas()} loading={<PageSkeleton />}>
      {(people) => <ChosenPersona people={people}>{children}</ChosenPersona>}
    </Answer>
  );
}

function ChosenPersona({ people, children }: { people: PersonView[]; children: Children }) {
  const [stored, setStored] = useState(() => localStorage.getItem(storageKey));
  const person = people.find(({ id }) => id === stored) ?? people[0];
  const personId = person?.id ?? '';
  const authorise = useMemo(() => () => Promise.resolve(`Persona ${personId}`), [personId]);
  function choose(id: string) {
    localStorage.setItem(storageKey, id);
    setStored(id);
  }
  const bar = <PersonaBar people={people} personId={personId} onChoose={choose} />;
  return children({ personId, authorise, bar });
}
