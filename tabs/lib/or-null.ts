/** What was typed, or null where that is nothing. */
export function orNull(words = ''): string | null {
  return words.trim() === '' ? null : words;
}
