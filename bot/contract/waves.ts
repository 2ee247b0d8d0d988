import * as z from 'zod/mini';

/** One of the announcement's waves, for those who may say when it goes out. */
export const waveViewSchema = z.object({
  key: z.string(),
  /** "Managers", "The channel", "Everyone else". */
  title: z.string(),
  /** People in it; for the channel's, the channels. */
  count: z.number(),
  release: z.enum(['at-once', 'held', 'timed', 'cancelled']),
  /** When it goes out, or was cancelled; null otherwise. */
  at: z.nullable(z.string()),
  /** Who cancelled it. */
  by: z.nullable(z.string()),
});
export type WaveView = z.infer<typeof waveViewSchema>;

/** What becomes of a wave that is held, timed or cancelled. Times are London wall-clock times. */
export const releaseWaveSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('at-once') }),
  z.object({ kind: z.literal('timed'), at: z.iso.datetime({ local: true, precision: -1 }) }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type ReleaseWave = z.infer<typeof releaseWaveSchema>;
