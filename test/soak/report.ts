import type { Bar, Row } from '../bench/bench.ts';
import { median, percentile, round } from '../bench/statistics.ts';
import type { Entry, Outcome } from './journal.ts';
import type { Sample } from './memory.ts';

const minute = 60_000;
const outcomes = ['answered', 'refused', 'failed', 'away'] as const satisfies readonly Outcome[];

export interface Soak {
  readonly entries: readonly Entry[];
  readonly memory: readonly Sample[];
  /** When the server was up again after its restart, and how long it all lasted, in milliseconds. */
  readonly restartedAt: number;
  readonly lasted: number;
  readonly lostWrites: number;
}

/** A line for each minute. */
export function minutesOf({ entries, memory, lasted }: Soak): Row[] {
  return Array.from({ length: Math.ceil(lasted / minute) }, (_, index) => {
    const isIn = ({ at }: { at: number }) => Math.floor(at / minute) === index;
    const within = entries.filter(isIn);
    const resident = memory.filter(isIn).map(({ megabytes }) => megabytes);
    return {
      minute: index + 1,
      requests: within.length,
      ...Object.fromEntries(outcomes.map((outcome) => [outcome, count(within, outcome)])),
      'p50 ms': latency(within, 50),
      'p99 ms': latency(within, 99),
      'memory MB': resident.length === 0 ? 'not known' : round(median(resident)),
    };
  });
}

/** Nothing is lost, nothing fails, and memory does not grow once the server has warmed up. */
export function barsOfSoak({ entries, memory, restartedAt, lostWrites }: Soak): Bar[] {
  const bar = (name: string, value: number, limit: number): Bar => {
    return { name, value: round(value), limit, holds: value <= limit };
  };
  const warm = memory.filter(({ at }) => at > restartedAt + minute);
  const half = Math.floor(warm.length / 2);
  const level = (samples: readonly Sample[]) => median(samples.map(({ megabytes }) => megabytes));
  const bars = [
    bar('writes lost', lostWrites, 0),
    bar('requests that failed', count(entries, 'failed'), 0),
  ];
  if (half === 0) return bars;
  const growth = level(warm.slice(half)) / level(warm.slice(0, half));
  return [
    ...bars,
    bar('times the memory, second half beside first, after the restart', growth, 1.1),
  ];
}

function count(entries: readonly Entry[], wanted: Outcome): number {
  return entries.filter(({ outcome }) => outcome === wanted).length;
}

function latency(entries: readonly Entry[], percent: number): number | string {
  const took = entries.filter(({ outcome }) => outcome === 'answered').map((entry) => entry.took);
  return took.length === 0 ? 'none' : round(percentile(took, percent));
}
