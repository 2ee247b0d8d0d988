import { askingWords, lightWords } from './asking-words.ts';
import { themeTerm, type FindingIndex } from './finding-index.ts';
import {
  hintTerm,
  isFurtherTopic,
  isOfTheField,
  phraseTerm,
  type Glossary,
  type Piece,
} from './glossary.ts';
import { wordsOf } from './stems.ts';
import { themesByMeaning } from './theme-meanings.ts';
import type { WordSense } from './word-sense.ts';

/** A word or term of a question, with every term that a finding may say it by. */
export interface Part {
  readonly words: string;
  /** How much it counts for in the question. */
  readonly weight: number;
  /** How well each term says it, up to 1. */
  readonly terms: ReadonlyMap<string, number>;
  /** Of findings that say it as well, those in the same words come first. */
  readonly stems: readonly string[];
}

/** One thing that a question asks for. */
export interface Unit extends Part {
  /** A term of several words in shorter ones: what says "adoption" and "support" may say it too. */
  readonly parts: readonly Part[];
}

export interface Lexicon {
  readonly glossary: Glossary;
  readonly sense: WordSense;
  readonly index: FindingIndex;
}

const byMeaning = 0.92;
/** A hint does not answer alone, and helps beside what is said. */
const byHint = 0.41;
const byTheme = 0.45;
/** Findings that might have been: in a record of one letter no word is common yet. */
const unseen = 40;
const lightWeight = 0.3;
/** A term of the field says more of what is asked for than a word of everybody's. */
const ofTheField = 1.25;
/** How a thing is put, in words of everybody's that no finding uses, narrows little. */
const unsaidManner = 0.45;
/** What weighs less than this share of the heaviest is not looked for. */
const counts = 0.06;

/**
 * What a question asks for, word by word and term by term. A phrase of everybody's words that no
 * finding says asks for what the words in it say.
 */
export function unitsOf(subject: string, lexicon: Lexicon): Unit[] {
  const units = cut(wordsOf(subject), lexicon, () => true).map((piece) => ({
    ...partOf(piece, lexicon),
    parts: partsOf(piece, lexicon),
  }));
  const heaviest = Math.max(0, ...units.map(({ weight }) => weight));
  return units.filter(({ weight }) => weight >= heaviest * counts);
}

function cut(
  words: readonly string[],
  { glossary, index }: Lexicon,
  isWanted: (meaning: string, length: number) => boolean,
): Piece[] {
  const mayBeSaid = (meaning: string, length: number) =>
    length === 1 || isOfTheField(meaning) || index.frequency(meaning) > 0;
  return glossary
    .cut(words, (meaning, length) => mayBeSaid(meaning, length) && isWanted(meaning, length))
    .filter(({ words: [word = '', ...more] }) => more.length > 0 || !askingWords.has(word));
}

function partsOf({ words, meanings }: Piece, lexicon: Lexicon): Part[] {
  if (words.length === 1 || meanings.some(isFurtherTopic)) return [];
  const isShorter = (meaning: string, length: number) =>
    length < words.length && !meanings.includes(meaning);
  return cut(words, lexicon, isShorter).map((piece) => partOf(piece, lexicon));
}

function partOf(piece: Piece, lexicon: Lexicon): Part {
  const terms = new Map<string, number>();
  for (const meaning of piece.meanings) {
    terms.set(meaning, byMeaning);
    terms.set(hintTerm(meaning), byHint);
    terms.set(themeTerm(meaning), byTheme);
  }
  const [stem = ''] = piece.stems;
  const [word = ''] = piece.words;
  if (piece.stems.length === 1) {
    const stands =
      lightWords.has(word) || piece.meanings.some(isOfTheField)
        ? []
        : lexicon.sense.similar(word, lexicon.index.vocabulary);
    for (const [similar, likeness] of stands) {
      if (!terms.has(similar)) terms.set(similar, likeness);
    }
    terms.set(stem, 1);
  } else {
    terms.set(phraseTerm(piece.stems), 1);
  }
  return {
    words: piece.words.join(' '),
    terms,
    stems: piece.stems,
    weight: weightOf(piece, terms, lexicon),
  };
}

function weightOf(
  { meanings, words }: Piece,
  terms: ReadonlyMap<string, number>,
  { glossary, index, sense }: Lexicon,
): number {
  const [word = ''] = words;
  const counted = [...terms]
    .filter(([, value]) => value >= byMeaning)
    .map(([term]) => index.frequency(term));
  const frequency = Math.max(0, ...counted);
  const size = index.size + unseen;
  const rare =
    Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5)) / Math.log(1 + (size + 0.5) / 0.5);
  if (meanings.length === 0 && (lightWords.has(word) || isNumber(word))) return lightWeight * rare;
  if (frequency === 0 && meanings.length > 0 && !meanings.some(isOfTheField)) return unsaidManner;
  return Math.max(0.15, rare) * tellingOf({ meanings, word }, { glossary, sense });
}

/** A theme is what a whole letter is about, and so says no more than any other word. */
function tellingOf(
  { meanings, word }: { meanings: readonly string[]; word: string },
  { glossary, sense }: Pick<Lexicon, 'glossary' | 'sense'>,
): number {
  if (meanings.length === 0) return sense.telling(word);
  const themes = themesByMeaning(glossary);
  if (meanings.some((meaning) => themes.has(meaning))) return 1;
  return meanings.some(isOfTheField) ? ofTheField : 1;
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
