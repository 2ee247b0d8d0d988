/** How many lines a text takes in a cell, broken between words; a word longer than the cell goes on below. */
export function wrappedLines(text: string, characters: number): number {
  return text.split('\n').reduce((lines, part) => lines + linesOf(part, characters), 0);
}

function linesOf(part: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of part.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= characters) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / characters) - 1);
    used = length % characters || Math.min(length, characters);
  }
  return lines;
}
