import { readFileSync } from 'node:fs';

const every = 5_000;

export interface Sample {
  /** Milliseconds since the soak began. */
  readonly at: number;
  readonly megabytes: number;
}

/** Notes how much memory a process has, every five seconds; on Linux, which says so in `/proc`. */
export function watchMemory(
  pid: () => number,
  now: () => number,
): { samples: readonly Sample[]; stop: () => void } {
  const samples: Sample[] = [];
  const timer = setInterval(() => {
    const megabytes = residentMegabytes(pid());
    if (megabytes !== null) samples.push({ at: now(), megabytes });
  }, every);
  return {
    samples,
    stop: () => {
      clearInterval(timer);
    },
  };
}

function residentMegabytes(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    // It is just being started again.
    return null;
  }
}
