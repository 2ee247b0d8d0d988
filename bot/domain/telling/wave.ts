import { z } from 'zod';
import type { VisitTypeKey } from '../framework/visit-type.ts';
import type { Person } from '../people/person.ts';
import { isYearlyEvent } from '../visits/visit.ts';
import { aboutSchema, type VisitChange } from './about.ts';

/** The order in which people hear: the core group first, then the channel, then everyone else. */
export const waveKeys = ['core-group', 'channel', 'everyone'] as const;
export type WaveKey = (typeof waveKeys)[number];

/**
 * One wave of telling people. It is expanded into deliveries in chunks; `cursor` is the last
 * person expanded, so that a restart goes on behind them and never repeats a chunk.
 */
export const waveSchema = z.object({
  /** One of the announcement's waves, `change-1`, `change-2` …, or a name of its maker's own. */
  key: z.string(),
  /** Waves go out one after the other, from 0. */
  position: z.number().int(),
  /** `all` also goes to channels; whom a `listed` wave is for, its deliveries alone say. */
  audience: z.enum([...waveKeys, 'managers', 'all', 'listed']),
  about: aboutSchema,
  state: z.enum(['expanding', 'expanded']),
  cursor: z.string().nullable(),
});
export type Wave = z.infer<typeof waveSchema>;

/** The waves that a visit is announced in: a yearly event concerns the core group alone. */
export function announcementWaves(type: VisitTypeKey): Wave[] {
  const keys = isYearlyEvent(type) ? (['core-group'] as const) : waveKeys;
  return keys.map((key, position) => ({
    key,
    position,
    audience: key,
    about: { kind: 'announcement' },
    state: 'expanding',
    cursor: null,
  }));
}

/** A wave that tells those who heard the announcement what changed; `number` counts from 1. */
export function changeWave(type: VisitTypeKey, change: VisitChange, number: number): Wave {
  return {
    key: `change-${number}`,
    position: behindAnnouncement + number,
    audience: isYearlyEvent(type) ? 'core-group' : 'all',
    about: { kind: 'change', change },
    state: 'expanding',
    cursor: null,
  };
}

/** The announcement's own waves come before anything else of the visit. */
const behindAnnouncement = 10;

/** Everybody hears once: the announcement's wave that a person belongs to. */
export function waveOf(person: Person): WaveKey {
  return person.coreGroup ? 'core-group' : 'everyone';
}

/** Whether a person is in a wave's audience, as far as the wave itself says. */
export function isInAudience({ audience }: Pick<Wave, 'audience'>, person: Person): boolean {
  if (audience === 'managers') return isManager(person) && !person.coreGroup;
  return audience === 'all' || audience === waveOf(person);
}

/** Heads of service and team managers. */
function isManager({ roles }: Person): boolean {
  return roles.includes('head-of-service') || roles.includes('team-manager');
}
