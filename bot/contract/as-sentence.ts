/** People's words as a sentence: with a full stop, unless they end in a mark of their own. */
export function asSentence(words: string): string {
  return /[.?!…]["”’)]*$/.test(words.trimEnd()) ? words.trimEnd() : `${words.trimEnd()}.`;
}
