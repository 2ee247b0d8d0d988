import type { Asked } from './read-request.ts';

/** What may go wrong with a request. `after` the change is made, its answer is lost or wrong. */
export interface Fault {
  /** A status of the service; `reset` cuts the connection, `silence` never answers. */
  readonly kind: 408 | 410 | 429 | 449 | 500 | 503 | 'reset' | 'silence';
  readonly after?: boolean;
  /** With 429, in milliseconds. */
  readonly wait?: number;
}

type Matches = (asked: Asked) => boolean;

/** Faults that wait for the requests they are meant for. */
export interface Faults {
  /** The next requests of these kinds meet the faults, one each. */
  next(asked: readonly Asked[], ...faults: Fault[]): void;
  /** Every request is put to this first; null lets it through. */
  always(decide: ((asked: Asked) => Fault | null) | null): void;
  of(asked: Asked): Fault | null;
}

export function createFaults(): Faults {
  const waiting: { matches: Matches; fault: Fault }[] = [];
  let decide: ((asked: Asked) => Fault | null) | null = null;
  return {
    next(asked, ...faults) {
      const matches: Matches = (kind) => asked.includes(kind);
      waiting.push(...faults.map((fault) => ({ matches, fault })));
    },
    always(decision) {
      decide = decision;
    },
    of(asked) {
      const index = waiting.findIndex(({ matches }) => matches(asked));
      if (index >= 0) return waiting.splice(index, 1)[0]?.fault ?? null;
      return decide?.(asked) ?? null;
    },
  };
}
