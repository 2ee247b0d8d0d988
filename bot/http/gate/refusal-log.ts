import type { Clock, Logger } from '../../application/ports.ts';

const aMinute = 60_000;

/** Says that a request was refused, and why, in one word. */
export type LogRefusal = (cause: string) => void;

/**
 * Logs the first refusal of a cause in a minute at once, and how many followed with the next: a
 * flood of bad requests must not become a flood of lines.
 */
export function createRefusalLog(clock: Clock, log: Logger): LogRefusal {
  const causes = new Map<string, { since: number; unsaid: number }>();

  return (cause) => {
    const now = Date.parse(clock.now());
    const known = causes.get(cause);
    if (known !== undefined && now - known.since < aMinute) {
      known.unsaid += 1;
      return;
    }
    log.warn({ cause, unsaidBefore: known?.unsaid ?? 0 }, 'activity refused');
    causes.set(cause, { since: now, unsaid: 0 });
  };
}
