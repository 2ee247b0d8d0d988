/** The middle value; the mean of the two middle ones of an even number. Needs one value at least. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)]!;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]!;
  return (lower + upper) / 2;
}

/** The smallest value that `percent` per cent of the values do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]!;
}

/** The lowest and highest value, in words. */
export function spread(values: readonly number[]): string {
  return `${round(Math.min(...values))} to ${round(Math.max(...values))}`;
}

/** Three significant figures at most, whole from 100 upwards. */
export function round(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
