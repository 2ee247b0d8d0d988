import type { LetterView } from '../../../../bot/contract/letter.ts';

/**
 * The letter that is opened where none is chosen: the inspectors’ newest on the council itself.
 * Another council’s, or what a committee was told, only where there is nothing else.
 * @param letters the newest first
 */
export function letterToOpen(letters: readonly LetterView[]): LetterView | undefined {
  const own = letters.filter(({ otherCouncil }) => otherCouncil === null);
  return own.find(({ kind }) => kind !== 'committee-report') ?? own[0] ?? letters[0];
}
