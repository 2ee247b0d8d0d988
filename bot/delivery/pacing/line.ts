import { usualRequestLength } from './slots.ts';

/** The order in which a council's chunks come up, as far as this process has put them there. */
export interface Line {
  /**
   * Puts so many requests behind those that stand in line, and says in how many milliseconds their
   * turn comes.
   */
  join(council: string, requests: number): number;
  /** Milliseconds until whoever joined now would have their turn. */
  length(council: string): number;
}

/**
 * Keeps chunks from coming up before there is time for them. A second try stands behind everybody's
 * first: Teams' time goes to people who have heard nothing yet. Only a hint; the council's slots say
 * what may really go out, for all processes.
 */
export function createLine(requestLength = usualRequestLength): Line {
  const ends = new Map<string, number>();
  function length(council: string): number {
    return Math.max(0, (ends.get(council) ?? 0) - performance.now());
  }

  return {
    length,
    join(council, requests) {
      const wait = length(council);
      ends.set(council, performance.now() + wait + requests * requestLength);
      return wait;
    },
  };
}
