// Instants are ISO text in UTC, written with and without milliseconds: they are compared by their
// value, never as text.

/** Below zero when `a` comes first. */
export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/** An instant so many hours later, or earlier when below zero. */
export function hoursLater(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}

export function latestOf(first: string, ...others: readonly string[]): string {
  return others.reduce((a, b) => (compareInstants(a, b) < 0 ? b : a), first);
}

/** The earliest of those that are instants; null where none is. */
export function earliestOf(...instants: readonly (string | null)[]): string | null {
  return instants
    .filter((one) => one !== null)
    .reduce<string | null>((a, b) => (a === null || compareInstants(b, a) < 0 ? b : a), null);
}
