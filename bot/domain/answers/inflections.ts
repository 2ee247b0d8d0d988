const leastBase = 3;

/** What a word with each ending may be a form of. */
const basesBy: readonly (readonly [RegExp, (stem: string) => readonly string[]])[] = [
  [/(?<=[^s])s$/, (stem) => [stem]],
  [/(?<=[sxzo]|ch|sh)es$/, (stem) => [stem]],
  [/(?<=e)d$/, (stem) => [stem]],
  [/(?<=[^e])(?:ed|er|ers)$/, (stem) => [stem, undoubled(stem)]],
  [/ing$/, (stem) => [stem, undoubled(stem), `${stem}e`]],
  [/ly$/, (stem) => [stem]],
];

/**
 * Whether a word that stands in no dictionary is a form of one that does: "faxing" is one of "fax".
 * What only looks like a form is none: "planns" is no plural, and "covd" is not made of "cove".
 */
export function isInflected(typed: string, known: (word: string) => boolean): boolean {
  return basesBy.some(([ending, bases]) => {
    const stem = typed.replace(ending, '');
    return stem !== typed && bases(stem).some((base) => base.length >= leastBase && known(base));
  });
}

/** "Plann" of "planning": behind a vowel alone a consonant is doubled. */
function undoubled(stem: string): string {
  return /[aeiou]([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
