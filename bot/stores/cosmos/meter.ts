import { noMeasures, type Measures } from '../../application/measures.ts';
import type { Logger } from '../../application/ports.ts';

type Call = 'read' | 'query' | 'commit';

/** Counts what the service is asked for and what it charges, in request units. */
export interface Meter {
  /** @param charge as the service's header says it */
  count(call: Call, charge: unknown): void;
  total(): Readonly<Record<Call, number>> & { readonly charge: number };
}

export function createMeter(log: Pick<Logger, 'debug'>, measures: Measures = noMeasures): Meter {
  const total = { read: 0, query: 0, commit: 0, charge: 0 };
  return {
    count(call, said) {
      const charge = Number(said ?? 0);
      total[call] += 1;
      total.charge += charge;
      log.debug({ call, charge }, 'store asked');
      measures.count('visit_ready.store.requests', 1, call);
      measures.count('visit_ready.store.charge', charge, call);
    },
    total: () => ({ ...total }),
  };
}
