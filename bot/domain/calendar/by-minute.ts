const minute = 60_000;
const mostKept = 1_000;

/**
 * Remembers what was worked out of a moment, minute by minute: a card speaks of the same few again
 * and again. For what is the same throughout a minute and is never changed.
 * @param work takes the beginning of a minute, in milliseconds since 1970
 * @returns takes an ISO instant, or a date-time with an offset
 */
export function byMinute<Result>(work: (at: number) => Result): (moment: string) => Result {
  const kept = new Map<number, Result>();
  return (moment) => {
    const at = Math.floor(Date.parse(moment) / minute) * minute;
    const found = kept.get(at);
    if (found !== undefined) return found;
    if (kept.size >= mostKept) kept.clear();
    const result = work(at);
    kept.set(at, result);
    return result;
  };
}
