import type { WaveView } from '../../contract/waves.ts';
import type { Delivery } from '../../domain/telling/delivery.ts';
import { waveTitles } from '../../domain/telling/wave-titles.ts';
import { waveKeys, type Wave } from '../../domain/telling/wave.ts';

/** The announcement's waves in their order, with how many people each is for. */
export function waveViews(
  waves: ReadonlyMap<string, Wave>,
  told: {
    countOf: (wave: string) => number;
    deliveries: readonly Delivery[];
    nameOf: (id: string) => string;
  },
): WaveView[] {
  return [...waveKeys, 'owners' as const].flatMap((key) => {
    const wave = waves.get(key);
    if (wave === undefined) return [];
    const { release } = wave;
    const channels = told.deliveries.filter(({ wave: of }) => of === 'channel').length;
    return [
      {
        key,
        title: waveTitles[key],
        count: key === 'channel' ? channels : told.countOf(key),
        release: release.kind,
        at: 'at' in release ? release.at : null,
        by: release.kind === 'cancelled' ? told.nameOf(release.by) : null,
      },
    ];
  });
}
