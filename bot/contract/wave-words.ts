import { countWords } from './list-words.ts';
import { sayMoment } from './spoken-time.ts';
import type { WaveView } from './waves.ts';

/** "Managers: 12 people"; the channel has nobody to count. */
export function waveTitle({ key, title, count }: WaveView): string {
  return key === 'channel' ? title : `${title}: ${countWords(count, 'person', 'people')}`;
}

/** "Held back", "Goes out 9:00 am tomorrow", "Cancelled by Dana Whitfield 10:05 am today". */
export function waveWords({ release, at, by }: WaveView, now: string): string {
  const when = sayMoment(at ?? now, now);
  switch (release) {
    case 'held':
      return 'Held back';
    case 'timed':
      return `Goes out ${when}`;
    case 'cancelled':
      return `Cancelled by ${by ?? 'somebody'} ${when}`;
    case 'at-once':
      return 'Told, or being told';
  }
}
