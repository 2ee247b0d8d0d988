import { distance } from 'fastest-levenshtein';
import { askingWords } from './asking-words.ts';
import type { Lexicon } from './parse-units.ts';

/** Shorter ones are mended when one letter is missing ("youg"); capitals stand for a name. */
const shortest = 4;
const longEnoughForTwo = 7;

/** "Overused" stands in no dictionary, and is a word all the same. */
const prefix = /^(?:mis|non|out|over|pre|re|un|under)(?=.{3})/;

/** Words that say which findings are asked for; mended too, though no finding may have them. */
const narrowing = [
  'strengths',
  'headlines',
  'priority',
  'monitoring',
  'focused',
  'recommendations',
];

/**
 * A question with the words that were meant, where what was typed is no word: the closest of those
 * that findings and the glossary use, at most two letters off. What stands in the dictionary is left
 * as it is.
 */
export function mendSpelling(question: string, lexicon: Lexicon): string {
  return question.replace(/[\p{L}\p{N}]+(?!['’]t\b)(?![\p{L}\p{N}])/gu, (typed) => {
    const word = typed.toLowerCase();
    if (typed.length === shortest && typed !== word) return typed;
    const meant = mendWord(word, lexicon);
    return meant === word ? typed : meant;
  });
}

function mendWord(typed: string, { glossary, sense, index }: Lexicon): string {
  if (typed.length < shortest || /\d/.test(typed)) return typed;
  const known = (word: string) =>
    sense.knows(word) || index.vocabulary.has(word) || glossary.vocabulary.has(word);
  if (askingWords.has(typed) || known(typed)) return typed;
  if (isInflected(typed, known) || known(typed.replace(prefix, ''))) return typed;
  const most = typed.length >= longEnoughForTwo ? 2 : 1;
  let best = typed;
  let closest = most + 1;
  for (const word of candidates(typed, { glossary, index })) {
    if (typed.length === shortest && word.length <= shortest) continue;
    const away = awayFrom(typed, word);
    if (away < closest) [best, closest] = [word, away];
  }
  return best;
}

/** "Faxing", of which only "fax" is known. */
function isInflected(typed: string, known: (word: string) => boolean): boolean {
  const base = typed.replace(/(?:s|es|d|ed|ing|er|ers|ly)$/, '');
  return base !== typed && [base, `${base}e`, base.replace(/(.)\1$/, '$1')].some(known);
}

function* candidates(typed: string, { glossary, index }: Pick<Lexicon, 'glossary' | 'index'>) {
  for (const words of [index.vocabulary.keys(), glossary.vocabulary, askingWords, narrowing]) {
    for (const word of words) {
      if (
        word.length >= shortest &&
        Math.abs(word.length - typed.length) <= 2 &&
        word.startsWith(typed.charAt(0))
      )
        yield word;
    }
  }
}

/** Two letters that changed places are one slip. */
function awayFrom(typed: string, word: string): number {
  const away = distance(typed, word);
  const swapped = away === 2 && sorted(typed) === sorted(word);
  return swapped ? 1 : away;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
