import { z } from 'zod';
import type { Person } from '../people/person.ts';

/** The order in which people hear: the core group first, then the channel, then everyone else. */
export const waveKeys = ['core-group', 'channel', 'everyone'] as const;
export type WaveKey = (typeof waveKeys)[number];

/**
 * One wave of an announcement. It is expanded into deliveries in chunks; `cursor` is the last
 * person expanded, so that a restart goes on behind them and never repeats a chunk.
 */
export const waveSchema = z.object({
  key: z.enum(waveKeys),
  state: z.enum(['expanding', 'expanded']),
  cursor: z.string().nullable(),
});
export type Wave = z.infer<typeof waveSchema>;

/** Everybody hears once: the wave that a person belongs to. */
export function waveOf(person: Person): WaveKey {
  return person.coreGroup ? 'core-group' : 'everyone';
}
