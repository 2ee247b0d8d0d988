/**
 * HTML whose tables of lists side by side are taken apart, column by column: "Strengths" and "Areas for
 * improvement" are read one after the other. Any other table is read row by row.
 */
export function listsInOrder(html: string): string {
  return html.replace(/<table>((?:(?!<table)[^])*?)<\/table>/g, (table, inside: string) => {
    const rows = inside.split('</tr>').map(cellsOf);
    const isOfLists = rows.some((cells) => cells.filter(holdsSeveral).length >= 2);
    return isOfLists ? byColumn(rows) : table;
  });
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/<(t[dh])\b[^>]*>([^]*?)<\/\1>/g)].map(([, , cell = '']) => cell);
}

function holdsSeveral(cell: string): boolean {
  return /<[uo]l>/.test(cell) || (cell.match(/<p>/g) ?? []).length > 1;
}

function byColumn(rows: readonly string[][]): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) =>
    rows.map((cells) => cells[column] ?? '').join(''),
  ).join('');
}
