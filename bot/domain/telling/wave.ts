import { z } from 'zod';
import { moveKeys } from '../visit-life/moves.ts';
import type { VisitTypeKey } from '../framework/visit-type.ts';
import { isYearlyEvent } from '../visits/visit.ts';
import type { Person } from '../people/person.ts';

/** The order in which people hear: the core group first, then the channel, then everyone else. */
export const waveKeys = ['core-group', 'channel', 'everyone'] as const;
export type WaveKey = (typeof waveKeys)[number];

/** What changed after the announcement, for those who have to be told: dates, or that it is off. */
export const visitChangeSchema = z.object({
  move: z.enum(moveKeys),
  reason: z.string().nullable(),
  before: z.object({ fieldworkStart: z.iso.date(), fieldworkEnd: z.iso.date() }),
});
export type VisitChange = z.infer<typeof visitChangeSchema>;

/**
 * One wave of telling people. It is expanded into deliveries in chunks; `cursor` is the last
 * person expanded, so that a restart goes on behind them and never repeats a chunk.
 */
export const waveSchema = z.object({
  /** One of the announcement's waves, or `change-1`, `change-2` … for what came later. */
  key: z.string(),
  /** Waves go out one after the other, from 0. */
  position: z.number().int(),
  audience: z.enum([...waveKeys, 'all']),
  /** Null for the announcement itself. */
  change: visitChangeSchema.nullable(),
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
    change: null,
    state: 'expanding',
    cursor: null,
  }));
}

/** A wave that tells those who heard the announcement what changed; `number` counts from 1. */
export function changeWave(type: VisitTypeKey, change: VisitChange, number: number): Wave {
  const position = waveKeys.length - 1 + number;
  return {
    key: `change-${number}`,
    position,
    audience: isYearlyEvent(type) ? 'core-group' : 'all',
    change,
    state: 'expanding',
    cursor: null,
  };
}

/** Everybody hears once: the announcement's wave that a person belongs to. */
export function waveOf(person: Person): WaveKey {
  return person.coreGroup ? 'core-group' : 'everyone';
}

/** Whether a person is in a wave's audience. */
export function isInAudience(wave: Pick<Wave, 'audience'>, person: Person): boolean {
  return wave.audience === 'all' || wave.audience === waveOf(person);
}
