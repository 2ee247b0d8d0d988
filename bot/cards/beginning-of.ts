/** The beginning of a text, for a list: what the row opens has the whole. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
