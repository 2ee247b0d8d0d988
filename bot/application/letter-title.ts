import { letterTitle, type Letter } from '../domain/findings/letter.ts';
import { themeTitle } from '../domain/framework/theme-title.ts';

/** A letter as people name it, also while it cannot be found. */
export function titleOf(letter: Letter | undefined): string {
  return letter === undefined ? 'Letter' : letterTitle(letter.kind, themeTitle(letter.theme));
}
