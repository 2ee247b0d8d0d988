interface Named {
  readonly name: string;
}

/**
 * The one person that a typed name can mean: their whole name, or else a part of it that nobody
 * else shares ("Tom", "Whitfield"). Null when it is nobody, or could be several.
 */
export function findByName<Person extends Named>(
  typed: string,
  people: readonly Person[],
): Person | null {
  const [first, ...others] = everyoneNamed(typed, people);
  return first !== undefined && others.length === 0 ? first : null;
}

/** Everyone that a typed name can mean. Whoever has it as their whole name leaves no doubt. */
export function everyoneNamed<Person extends Named>(
  typed: string,
  people: readonly Person[],
): Person[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const whole = people.filter(({ name }) => plain(name) === wanted);
  if (whole.length > 0) return whole;
  return people.filter(({ name }) => ` ${plain(name)} `.includes(` ${wanted} `));
}

/** Case, accents and punctuation make no other name. */
function plain(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
