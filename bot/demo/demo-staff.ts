import { z } from 'zod';
import { personSchema, type Person } from '../domain/people/person.ts';
import roster from './roster.json' with { type: 'json' };

/** The demo's people, the same as in .m365agentsplayground.yml. */
export const demoStaff: readonly Person[] = z
  .array(personSchema)
  .parse(roster.map((person) => ({ ...person, active: true })));

/** The demo's channel and bot, as .m365agentsplayground.yml names them. */
export const demoTeams = {
  botId: '28:visit-ready',
  channel: { id: '19:inspection-readiness@thread.tacv2', name: 'Inspection readiness' },
} as const;
