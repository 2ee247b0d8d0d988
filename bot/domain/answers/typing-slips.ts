import { distance } from 'fastest-levenshtein';

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A short word has many neighbours: nothing but a slip of the fingers leads to another there. */
const short = 4;
/** A slip of the fingers is likelier than a letter that is wrong. */
const slip = 0.9;

/**
 * How many letters a word is off from what was typed. A slip of the fingers counts for a little less
 * than one: a letter left out or doubled, two that changed places, a key beside the one meant.
 */
export function slipsBetween(typed: string, word: string): number {
  const away = distance(typed, word);
  if (away === 2 && sorted(typed) === sorted(word)) return slip;
  if (away === 1 && isSlip(typed, word)) return slip;
  return typed.length <= short ? Infinity : away;
}

function isSlip(typed: string, word: string): boolean {
  const at = Array.from(typed).findIndex((letter, n) => letter !== word[n]);
  if (typed.length < word.length) return true;
  if (typed.length > word.length) return typed.length > short && typed[at] === typed[at - 1];
  return areBeside(typed.charAt(at), word.charAt(at));
}

function areBeside(one: string, other: string): boolean {
  const a = placeOf(one);
  const b = placeOf(other);
  return Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1;
}

function placeOf(letter: string): { row: number; column: number } {
  const row = keys.findIndex((letters) => letters.includes(letter));
  return { row, column: keys[row]?.indexOf(letter) ?? -9 };
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
