import { sayDay } from '../../../../bot/contract/spoken-time.ts';

/** "Left Thu 30 Nov" of a leaver; "Left" while nobody has said when. */
export function leftWords({ leftOn }: { leftOn: string | null }): string {
  return leftOn === null ? 'Left' : `Left ${sayDay(leftOn, new Date().toISOString())}`;
}
