/** Whether every word that was typed stands somewhere in these texts, in any order. */
export function hasWords(texts: readonly (string | null)[], typed: string): boolean {
  const said = texts.join(' ').toLocaleLowerCase('en-GB');
  return typed
    .toLocaleLowerCase('en-GB')
    .split(/\s+/)
    .every((word) => said.includes(word));
}
