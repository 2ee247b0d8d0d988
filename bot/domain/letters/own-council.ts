import { bareCouncilName } from './council-name.ts';

interface Addressed {
  localAuthority: string | null;
  /** ISO instant. */
  importedAt: string;
}

/** The council's name as it was set, else as its first letter has it; null while neither is known. */
export function ownCouncilName(set: string | null, letters: readonly Addressed[]): string | null {
  if (set !== null) return set;
  const named = letters.filter(({ localAuthority }) => (localAuthority ?? '').trim() !== '');
  const [first] = named.toSorted((a, b) => a.importedAt.localeCompare(b.importedAt));
  return first?.localAuthority ?? null;
}

/** The council that a letter is about where that is not one's own; null while either is unknown. */
export function otherCouncil(localAuthority: string | null, own: string | null): string | null {
  const printed = (localAuthority ?? '').trim();
  if (printed === '' || own === null) return null;
  return isSameCouncil(printed, own) ? null : printed;
}

/** "Leeds City Council" and "Leeds" are the same; Nottingham and Nottinghamshire are not. */
function isSameCouncil(a: string, b: string): boolean {
  return bareCouncilName(a).toLowerCase() === bareCouncilName(b).toLowerCase();
}
