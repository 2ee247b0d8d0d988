import { z } from 'zod';

const firstVersion = z.looseObject({ change: z.unknown().nullable() });

/** The first version's waves held a change of the visit, or null for the announcement. */
export function upgradeWave(body: unknown): unknown {
  const { change, ...wave } = firstVersion.parse(body);
  return {
    ...wave,
    about: change === null ? { kind: 'announcement' } : { kind: 'change', change },
  };
}
