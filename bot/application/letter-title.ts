import { letterTitle } from '../domain/findings/letter.ts';
import { themeTitle } from '../domain/framework/theme-title.ts';
import type { CouncilLetter } from './council-letters.ts';

/** A letter as people name it, also while it cannot be found; another council's says whose it is. */
export function titleOf(letter: CouncilLetter | undefined): string {
  if (letter === undefined) return 'Letter';
  const title = letterTitle(letter.kind, themeTitle(letter.theme));
  return letter.otherCouncil === null
    ? title
    : `${title} (another council: ${letter.otherCouncil})`;
}
