/** One page of a list that is longer than a card. */
export interface Page<Row> {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly shown: readonly Row[];
}

/** The page that is wanted (from 0); of one that is not there any more, the nearest. */
export function pageOf<Row>(rows: readonly Row[], wanted: number, size: number): Page<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(Math.max(wanted, 0), pages - 1);
  return { page, pages, shown: rows.slice(page * size, (page + 1) * size) };
}
