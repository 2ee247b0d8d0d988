import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** A row of a table in Markdown. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A Markdown file of the project as it stands, and as it reads with a part of it made anew. */
export async function madeAnew(
  file: URL,
  fill: (text: string) => string,
): Promise<{ now: string; anew: string }> {
  const now = await readFile(file, 'utf8');
  const options = await resolveConfig(file);
  return { now, anew: await format(fill(now), { ...options, parser: 'markdown' }) };
}

/** Writes a part of a Markdown file anew. */
export async function makeAnew(file: URL, fill: (text: string) => string): Promise<void> {
  await writeFile(file, (await madeAnew(file, fill)).anew);
}
