import type { Person } from './person.ts';
import { roleTitles } from './roles.ts';

const beginning = 'Former member of staff';

/** Whether it is what stands in the place of a leaver's name. */
export function isFormerName(name: string): boolean {
  return name.startsWith(beginning);
}

/**
 * What stands in the place of a leaver's name: "Former member of staff (Social worker)", numbered
 * where others are called so already, so that two people stay two.
 */
export function formerName({ roles: [role] }: Person, taken: ReadonlySet<string>): string {
  const words = role === undefined ? '' : ` (${roleTitles[role]})`;
  for (let number = 1; ; number += 1) {
    const name = `${beginning}${number === 1 ? '' : ` ${number}`}${words}`;
    if (!taken.has(name)) return name;
  }
}
