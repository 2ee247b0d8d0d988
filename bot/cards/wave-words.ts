import type { Audience } from '../application/draft-call.ts';
import { countWords, listWords } from '../contract/list-words.ts';
import { sayMoment } from '../contract/spoken-time.ts';
import {
  releaseOf,
  type PlannedRelease,
  type PlannedReleases,
} from '../domain/telling/planned-release.ts';

/** How many each wave after the core group is for, in words. */
export function countsOf(audience: Audience): Record<'managers' | 'channel' | 'everyone', string> {
  const rest = audience.everyone - audience.coreGroup.length - audience.managers;
  return {
    managers: countWords(audience.managers, 'person', 'people'),
    channel: audience.channels.length === 0 ? 'none yet' : listWords(audience.channels),
    everyone: countWords(rest, 'person', 'people'),
  };
}

/** How many people hear as soon as a draft is confirmed. */
export function toldAtOnce(audience: Audience, releases: PlannedReleases): number {
  const core = audience.coreGroup.length;
  const managers = releases.managers.kind === 'at-once' ? audience.managers : 0;
  const rest = audience.everyone - core - audience.managers;
  return core + managers + (releases.everyone.kind === 'at-once' ? rest : 0);
}

/** ", held back" or ", at 9:00 am tomorrow"; nothing for at once. */
export function plannedWords(planned: PlannedRelease, now: string): string {
  const release = releaseOf(planned);
  if (release.kind === 'held') return ', held back until you release it';
  return release.kind === 'timed' ? `, ${sayMoment(release.at, now)}` : '';
}
