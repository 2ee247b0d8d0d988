import type { BenchResult, Row } from './bench.ts';

/** A bench's table and bars, for a terminal. */
export function printed(about: string, { bench, rows, bars }: BenchResult): string {
  const lines = [`${bench}: ${about}`, '', ...table(rows)];
  if (bars.length > 0) lines.push('');
  for (const { name, value, limit, holds } of bars)
    lines.push(`${holds ? 'holds' : 'FAILS'}  ${name}: ${value} (limit ${limit})`);
  return `${lines.join('\n')}\n`;
}

function table(rows: readonly Row[]): string[] {
  const columns = Object.entries(rows[0] ?? {}).map(([name, first]) => {
    const cells = rows.map((row) => String(row[name] ?? ''));
    const width = Math.max(name.length, ...cells.map((cell) => cell.length));
    const pad = (cell: string): string =>
      typeof first === 'number' ? cell.padStart(width) : cell.padEnd(width);
    return { head: pad(name), rule: '-'.repeat(width), cells: cells.map(pad) };
  });
  const line = (cells: string[]): string => cells.join('  ').trimEnd();
  return [
    line(columns.map(({ head }) => head)),
    line(columns.map(({ rule }) => rule)),
    ...rows.map((_row, index) => line(columns.map(({ cells }) => cells[index] ?? ''))),
  ];
}
