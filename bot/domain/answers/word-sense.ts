/** What is known of English words: which there are, how telling each is, which mean nearly the same. */
export interface WordSense {
  knows(word: string): boolean;
  /** 1 for a rare word, near 0 for the commonest. */
  telling(word: string): number;
  /** Terms of a vocabulary (word to stem) that come close to a word, with how close, below 1. */
  similar(word: string, vocabulary: ReadonlyMap<string, string>): ReadonlyMap<string, number>;
}

/** Knows nothing: every word is as telling as any other, and like no other. */
export const noWordSense: WordSense = {
  knows: () => false,
  telling: () => 1,
  similar: () => new Map(),
};
