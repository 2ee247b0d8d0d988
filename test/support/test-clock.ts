import type { Clock } from '../../bot/application/ports.ts';

/** A clock that stands still until it is set (`moment`: ISO instant). */
export interface TestClock extends Clock {
  set(moment: string): void;
}

/** Five minutes after the call: Tuesday 23 January 2018, 9:35 in London. */
export const callMorning = '2018-01-23T09:35:00Z';

export function createTestClock(start = callMorning): TestClock {
  let now = start;
  return {
    now: () => now,
    set(moment) {
      now = moment;
    },
  };
}
