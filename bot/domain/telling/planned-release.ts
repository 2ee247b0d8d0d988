import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { londonInstant } from '../calendar/london.ts';
import type { Release } from './release.ts';
import type { Releases } from './wave.ts';

/** When a wave is to go out, as somebody has chosen it; times are London wall-clock times. */
export const plannedReleaseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('at-once') }),
  z.object({ kind: z.literal('held') }),
  /** `YYYY-MM-DDTHH:MM`. */
  z.object({ kind: z.literal('timed'), at: z.iso.datetime({ local: true, precision: -1 }) }),
]);
export type PlannedRelease = z.infer<typeof plannedReleaseSchema>;

export const plannedReleasesSchema = z.object({
  managers: plannedReleaseSchema,
  channel: plannedReleaseSchema,
  everyone: plannedReleaseSchema,
});
export type PlannedReleases = z.infer<typeof plannedReleasesSchema>;

/** Everybody hears as soon as they can: what a visit begins with unless somebody says otherwise. */
export const allAtOnce: PlannedReleases = {
  managers: { kind: 'at-once' },
  channel: { kind: 'at-once' },
  everyone: { kind: 'at-once' },
};

/** The core group only, for now. */
export const allHeld: PlannedReleases = {
  managers: { kind: 'held' },
  channel: { kind: 'held' },
  everyone: { kind: 'held' },
};

/** With the instants that the London times stand for. */
export function releaseOf(planned: PlannedRelease): Release {
  if (planned.kind !== 'timed') return planned;
  const at = Temporal.PlainDateTime.from(planned.at);
  return { kind: 'timed', at: londonInstant(at.toPlainDate(), at.toPlainTime()) };
}

export function releasesOf(planned: PlannedReleases): Releases {
  const { managers, channel, everyone } = planned;
  return {
    managers: releaseOf(managers),
    channel: releaseOf(channel),
    everyone: releaseOf(everyone),
  };
}
