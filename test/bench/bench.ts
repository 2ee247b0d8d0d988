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

/** What a bench may be told; each takes what concerns it. */
export interface BenchOptions {
  /** A folder to measure with, instead of the repository's own samples. */
  folder?: string;
  /** The one size of council to measure, instead of all. */
  people?: number;
}

export interface Bench {
  /** What is measured, beside what, in one sentence. */
  about: string;
  run: (options?: BenchOptions) => Promise<Omit<BenchResult, 'bench'>>;
}
