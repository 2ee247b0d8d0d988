import type { LetterView } from '../../../../bot/contract/letter.ts';

/**
 * The letter that is opened where none is chosen: the inspectors’ newest on the council itself.
 * Another council’s, or what a committee was told, only where there is nothing else.
 * @param letters the newest first
 */
export function letterToOpen(letters: readonly LetterView[]): LetterView | undefined {
  const own = letters.filter(({ otherCouncil, replaced }) => otherCouncil === null && !replaced);
  return own.find(({ kind }) => kind !== 'committee-report') ?? own[0] ?? letters[0];
}

/** A draft whose final letter took over all that it said has no place among the letters any more. */
export function hasPlace({ replaced, counts }: LetterView): boolean {
  return !replaced || Object.values(counts).some((count) => count > 0);
}
