import type { Person } from './person.ts';

/**
 * The one person that a typed name can mean: their whole name, or else a part of it that nobody
 * else shares ("Tom", "Whitfield"). Null when it is nobody, or could be several.
 */
export function findByName(typed: string, people: readonly Person[]): Person | null {
  const wanted = plain(typed);
  if (wanted === '') return null;
  const whole = people.filter(({ name }) => plain(name) === wanted);
  if (whole.length > 0) return only(whole);
  return only(people.filter(({ name }) => ` ${plain(name)} `.includes(` ${wanted} `)));
}

function only(people: readonly Person[]): Person | null {
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** Case, accents and punctuation make no other name. */
function plain(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
