import { z } from 'zod';

/** When a wave goes out: as soon as it can, when somebody releases it, at a time, or never. */
export const releaseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('at-once') }),
  z.object({ kind: z.literal('held') }),
  /** An ISO instant. */
  z.object({ kind: z.literal('timed'), at: z.string() }),
  /** By whom, and when. */
  z.object({ kind: z.literal('cancelled'), by: z.string(), at: z.string() }),
]);
export type Release = z.infer<typeof releaseSchema>;

export const atOnce: Release = { kind: 'at-once' };

/** Whether a wave may go out at a moment (ISO). */
export function isDue(release: Release, now: string): boolean {
  if (release.kind === 'timed') return Date.parse(release.at) <= Date.parse(now);
  return release.kind === 'at-once';
}
