/** A figure with a limit that the product has set itself. */
export interface Bar {
  name: string;
  value: number;
  limit: number;
  holds: boolean;
}

/** One line of a bench's table; every row of a bench has the same columns. */
export type Row = Record<string, string | number>;

export interface BenchResult {
  bench: string;
  rows: Row[];
  bars: Bar[];
}

export interface Bench {
  /** What is measured, beside what, in one sentence. */
  about: string;
  run: () => Promise<Omit<BenchResult, 'bench'>>;
}
