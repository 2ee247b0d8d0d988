import everyday from './everyday-words.json' with { type: 'json' };
import shipped from './glossary.json' with { type: 'json' };
import { stemOf, wordsOf } from './stems.ts';

/** Words and abbreviations that mean one thing: "UASC", "unaccompanied", "asylum seekers". */
export type GlossaryEntry = readonly string[];

/** The sector's words, as far as the product knows them; a council adds its own. */
export function shippedGlossary(): readonly GlossaryEntry[] {
  return shipped;
}

/** A piece of a text that the glossary knows, or one word that it does not. */
export interface Piece {
  /** The meaning, as a token that no word looks like; null for a word outside the glossary. */
  readonly meaning: string | null;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

export interface Glossary {
  /** Cuts words into the longest terms that are known, and the words between them. */
  cut(words: readonly string[]): Piece[];
  /** Every meaning that the words name, terms within longer terms too. */
  meaningsIn(words: readonly string[]): Set<string>;
  /** Every word of every term, for mending what is typed wrongly. */
  readonly vocabulary: ReadonlySet<string>;
}

interface Term {
  readonly meaning: string;
  readonly stems: readonly string[];
}

/** Prepares the shipped entries, with a council's own after them, for matching. */
export function createGlossary(own: readonly GlossaryEntry[] = []): Glossary {
  const byFirst = new Map<string, Term[]>();
  const vocabulary = new Set<string>();
  [...joined([...shippedGlossary(), ...own]), ...everyday].forEach((terms, at) => {
    for (const term of terms) {
      const words = wordsOf(term);
      const stems = words.map(stemOf);
      const [first] = stems;
      if (first === undefined) continue;
      for (const word of words) vocabulary.add(word);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { meaning: `#${at}`, stems }]);
    }
  });
  for (const terms of byFirst.values()) terms.sort((a, b) => b.stems.length - a.stems.length);

  function termsAt(stems: readonly string[], at: number): Term[] {
    const candidates = byFirst.get(stems[at] ?? '') ?? [];
    return candidates.filter((term) => term.stems.every((stem, n) => stems[at + n] === stem));
  }

  return {
    vocabulary,
    cut(words) {
      const stems = words.map(stemOf);
      const pieces: Piece[] = [];
      for (let at = 0; at < words.length;) {
        const [longest] = termsAt(stems, at);
        const length = longest?.stems.length ?? 1;
        pieces.push({
          meaning: longest?.meaning ?? null,
          words: words.slice(at, at + length),
          stems: stems.slice(at, at + length),
        });
        at += length;
      }
      return pieces;
    },
    meaningsIn(words) {
      const stems = words.map(stemOf);
      return new Set(stems.flatMap((_, at) => termsAt(stems, at).map(({ meaning }) => meaning)));
    },
  };
}

/** An own entry that shares a term with another adds to it: "duty desk" may join "front door". */
function joined(entries: readonly GlossaryEntry[]): GlossaryEntry[] {
  const groups: string[][] = [];
  const groupOf = new Map<string, string[]>();
  for (const entry of entries) {
    const group = entry.map((term) => groupOf.get(keyOf(term))).find((found) => found) ?? [];
    if (group.length === 0) groups.push(group);
    for (const term of entry) {
      group.push(term);
      if (!groupOf.has(keyOf(term))) groupOf.set(keyOf(term), group);
    }
  }
  return groups;
}

function keyOf(term: string): string {
  return wordsOf(term).map(stemOf).join(' ');
}
