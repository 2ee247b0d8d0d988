/** What XML 1.0 has no way to write; a lone half of a surrogate pair among it. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text of people as office files can hold it, otherwise as it was written. */
export function plainText(text: string): string {
  return text.toWellFormed().replaceAll(unwritable, ' ');
}
