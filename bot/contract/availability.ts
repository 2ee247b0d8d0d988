import { sayDays } from './spoken-time.ts';
import type { Availability } from '../domain/people/availability.ts';

export { availabilitySchema, type Availability } from '../domain/people/availability.ts';

export const availabilityTitles = {
  here: 'Here',
  remote: 'Working remotely',
  away: 'Away',
} as const satisfies Record<Availability['state'], string>;

/** "Away Thu 25 and Fri 26 Jan", "Working remotely". */
export function availabilityWords(availability: Availability, now: string): string {
  const title = availabilityTitles[availability.state];
  if (availability.state !== 'away') return title;
  return `${title} ${sayDays(availability.from, availability.until, now)}`;
}
