import type { ReadinessView } from '../../contract/readiness.ts';
import { londonDayOf, sayDay, sayDays } from '../../contract/spoken-time.ts';
import { isYearlyEvent, type Visit } from '../../domain/visits/visit.ts';

type Phase = ReadinessView['phases'][number];

/** The phases of a visit with when each is, from its dates and state. */
export function phasesOf(visit: Visit, now: string): Phase[] {
  const phases = isYearlyEvent(visit.type) ? yearlyPhases(visit, now) : visitPhases(visit, now);
  const current = currentPhase(visit, now);
  return phases.map((phase, index) => ({
    ...phase,
    unverified: phase.key === 'letter' && expectsLetterByDefault(visit),
    position: positionOf(index, current),
  }));
}

type Titled = Omit<Phase, 'position' | 'unverified'>;

function visitPhases(visit: Visit, now: string): Titled[] {
  const letter = expectedLetter(visit);
  const days = sayDays(visit.fieldworkStart, visit.fieldworkEnd, now);
  const expected = letter === undefined ? 'after fieldwork' : `about ${sayDay(letter.at, now)}`;
  const received = visit.received === null ? expected : `received ${sayDay(visit.received, now)}`;
  return [
    { key: 'called', title: 'Called', detail: sayDay(visit.call, now) },
    { key: 'preparing', title: 'Preparing', detail: `until ${sayDay(visit.fieldworkStart, now)}` },
    { key: 'fieldwork', title: 'Fieldwork', detail: days },
    { key: 'letter', title: visit.outcome === 'report' ? 'Report' : 'Letter', detail: received },
    { key: 'closed', title: 'Closed', detail: 'all follow-ups set' },
  ];
}

/** None once the letter has come, and none of what ends without one. */
function expectedLetter({ milestones }: Visit): Visit['milestones'][number] | undefined {
  return milestones.find(({ key }) => /^(letter|report)-expected/.test(key));
}

function expectsLetterByDefault(visit: Visit): boolean {
  return visit.received === null && expectedLetter(visit)?.basis === 'default';
}

function yearlyPhases(visit: Visit, now: string): Titled[] {
  const due = sayDay(visit.fieldworkStart, now);
  return [
    { key: 'called', title: 'Begun', detail: sayDay(visit.call, now) },
    { key: 'preparing', title: 'Preparing', detail: `until ${due}` },
    { key: 'fieldwork', title: 'Due', detail: due },
    { key: 'letter', title: 'Follow-up', detail: 'what was said' },
    { key: 'closed', title: 'Closed', detail: 'all follow-ups set' },
  ];
}

function positionOf(index: number, current: number): Phase['position'] {
  if (index === current) return 'current';
  return index < current ? 'past' : 'future';
}

/** A state that somebody has set wins over what the dates suggest. */
function currentPhase(visit: Visit, now: string): number {
  if (visit.state === 'closed') return 4;
  if (visit.state === 'published' || visit.state === 'not-published') return 3;
  if (visit.state === 'awaiting-letter') return 3;
  const today = londonDayOf(now);
  if (today > visit.fieldworkEnd) return 3;
  return visit.state === 'fieldwork' || today >= visit.fieldworkStart ? 2 : 1;
}
