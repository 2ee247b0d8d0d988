import type { ReadinessView } from '../../contract/readiness.ts';
import { londonDayOf, sayDay, sayDays } from '../../contract/spoken-time.ts';
import type { Visit } from '../../domain/visits/visit.ts';

type Phase = ReadinessView['phases'][number];

/** The five phases of a visit with when each is, from its dates and state. */
export function phasesOf(visit: Visit, now: string): Phase[] {
  const letter = visit.milestones.find(({ key }) => key.startsWith('letter'));
  const phases = [
    { key: 'called', title: 'Called', detail: sayDay(visit.call, now) },
    { key: 'preparing', title: 'Preparing', detail: `until ${sayDay(visit.fieldworkStart, now)}` },
    {
      key: 'fieldwork',
      title: 'Fieldwork',
      detail: sayDays(visit.fieldworkStart, visit.fieldworkEnd, now),
    },
    {
      key: 'letter',
      title: 'Letter',
      detail: letter === undefined ? 'after fieldwork' : `about ${sayDay(letter.at, now)}`,
    },
    { key: 'closed', title: 'Closed', detail: 'all follow-ups set' },
  ];
  const current = currentPhase(visit, now);
  return phases.map((phase, index) => ({ ...phase, position: positionOf(index, current) }));
}

function positionOf(index: number, current: number): Phase['position'] {
  if (index === current) return 'current';
  return index < current ? 'past' : 'future';
}

function currentPhase(visit: Visit, now: string): number {
  if (visit.state === 'closed') return 4;
  const today = londonDayOf(now);
  if (today > visit.fieldworkEnd) return 3;
  return today >= visit.fieldworkStart ? 2 : 1;
}
