import { sourcesOf } from './document-words.ts';
import type { LetterView, LetterVisit, ReadDocument } from './letter.ts';
import { countWords } from './list-words.ts';
import { sayDay, sayDays } from './spoken-time.ts';

type Sharing = NonNullable<ReadDocument['draft']>;

/** "3 of its 4 findings are word for word in the letter of Thu 22 Feb that Priya Shah imported, Thu 1 Mar." */
export function sameLetterWords(
  { letter, same }: Sharing,
  { read, now }: { read: number; now: string },
): string {
  const findings = countWords(read, 'finding', 'findings');
  const share = same === read ? `Its ${findings}` : `${same} of its ${findings}`;
  const { id: letterId, kind: letterKind, documentDate } = letter;
  const source = sourcesOf([{ letterId, letterKind, documentDate }], now);
  return `${share} ${areOf(same)} word for word in ${source} that ${importedWords(letter, now)}.`;
}

/** "1 finding of it is in the draft that Priya Shah imported, Thu 1 Mar." */
export function finalOfDraftWords({ letter, same }: Sharing, now: string): string {
  const findings = countWords(same, 'finding', 'findings');
  return `${findings} of it ${areOf(same)} in the draft that ${importedWords(letter, now)}.`;
}

function areOf(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function importedWords({ importedBy, importedAt }: LetterView, now: string): string {
  return `${importedBy} imported, ${sayDay(importedAt, now)}`;
}

/** Which visit a letter is about, or may be: "Is it about the visit “Focused visit: care leavers”, …?" */
export function letterVisitWords(
  { joined, likely }: Pick<LetterView, 'joined' | 'likely'>,
  now: string,
): string {
  if (joined !== null) return `About the visit ${visitName(joined, now)}`;
  if (likely !== null) return `Is it about the visit ${visitName(likely, now)}?`;
  return 'It is joined with no visit, so no visit’s dates and papers have it.';
}

function visitName({ title, fieldworkStart, fieldworkEnd }: LetterVisit, now: string): string {
  return `“${title}”, ${sayDays(fieldworkStart, fieldworkEnd, now)}`;
}
