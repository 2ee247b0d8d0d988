/** Each of these words once, in alphabetical order. */
export function eachOnce(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
