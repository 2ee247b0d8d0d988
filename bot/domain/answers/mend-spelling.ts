import { askingWords } from './asking-words.ts';
import { isInflected } from './inflections.ts';
import type { Lexicon } from './parse-units.ts';
import { stemOf } from './stems.ts';
import { slipsBetween } from './typing-slips.ts';

const shortest = 3;
/** Up to so many capitals stand for a name. */
const longestName = 4;
const shortestMeant = 4;
const longEnoughForTwo = 7;

/** "Overused" stands in no dictionary, and is a word all the same. */
const prefix = /^(?:mis|non|out|over|pre|re|un|under)(?=.{4})/;

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
 * that findings and the glossary use, at most two letters off; of two as close, the one that more
 * findings use. What stands in the dictionary is left as it is.
 */
export function mendSpelling(question: string, lexicon: Lexicon): string {
  return question.replace(/[\p{L}\p{N}]+(?!['’]t\b)(?![\p{L}\p{N}])/gu, (typed) => {
    const word = typed.toLowerCase();
    if (typed.length <= longestName && typed !== word) return typed;
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
  let best = { word: typed, away: most, uses: -1 };
  for (const word of candidates(typed, { glossary, index })) {
    const away = slipsBetween(typed, word);
    if (away > best.away) continue;
    const uses = index.frequency(stemOf(word));
    if (away < best.away || uses > best.uses) best = { word, away, uses };
  }
  return best.word;
}

function* candidates(typed: string, { glossary, index }: Pick<Lexicon, 'glossary' | 'index'>) {
  for (const words of [index.vocabulary.keys(), glossary.vocabulary, askingWords, narrowing]) {
    for (const word of words) {
      if (
        word.length >= shortestMeant &&
        Math.abs(word.length - typed.length) <= 2 &&
        word.startsWith(typed.charAt(0))
      )
        yield word;
    }
  }
}
