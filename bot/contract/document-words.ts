import { countWords } from './list-words.ts';
import { sayDay } from './spoken-time.ts';

/** What a document is called inside a sentence, by its kind. */
export function documentWord(kind: string): string {
  if (kind === 'committee-report') return 'committee report';
  return kind === 'inspection-report' ? 'inspection report' : 'letter';
}

/** "letters", "committee reports", "letters and reports": documents of these kinds together. */
export function documentsWord(kinds: readonly string[]): string {
  const words = new Set(kinds.map(documentWord));
  const [only = 'letter'] = words;
  if (words.size <= 1) return `${only}s`;
  return words.has('letter') ? 'letters and reports' : 'reports';
}

/** "3 letters and reports". */
export function countDocuments(kinds: readonly string[]): string {
  const [only = 'letter'] = kinds;
  return countWords(kinds.length, documentWord(only), documentsWord(kinds));
}

interface Source {
  readonly letterId: string;
  readonly letterKind: string;
  readonly documentDate: string | null;
}

/** "the letter of Fri 9 Oct", "2 letters and reports": where findings are from. */
export function sourcesOf(findings: readonly Source[], now: string): string {
  const documents = [...new Map(findings.map((one) => [one.letterId, one])).values()];
  const [only] = documents;
  if (documents.length !== 1 || only === undefined) {
    return countDocuments(documents.map(({ letterKind }) => letterKind));
  }
  const word = documentWord(only.letterKind);
  return only.documentDate === null
    ? `the undated ${word}`
    : `the ${word} of ${sayDay(only.documentDate, now)}`;
}
