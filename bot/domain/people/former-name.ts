import type { Person } from './person.ts';
import { roleTitles } from './roles.ts';

/**
 * What stands in the place of a leaver's name: "Former member of staff (Social worker)", numbered
 * where others are called so already, so that two people stay two.
 */
export function formerName({ roles: [role] }: Person, taken: ReadonlySet<string>): string {
  const words = role === undefined ? '' : ` (${roleTitles[role]})`;
  for (let number = 1; ; number += 1) {
    const name = `Former member of staff${number === 1 ? '' : ` ${number}`}${words}`;
    if (!taken.has(name)) return name;
  }
}
