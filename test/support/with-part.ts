/** A text with this part between its marks, in the place of what stands there. */
export function withPart(
  text: string,
  { begin, end, part }: { begin: string; end: string; part: string },
): string {
  const [before, rest] = text.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`No place for ${begin}`);
  return `${before}${begin}\n\n${part}\n\n${end}${after}`;
}
