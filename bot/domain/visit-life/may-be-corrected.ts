import type { Visit } from '../visits/visit.ts';

/** Whether what was announced can be put right: of a visit that is off or over nobody is told. */
export function mayBeCorrected({ state }: Pick<Visit, 'state'>): boolean {
  return state !== 'closed' && state !== 'cancelled';
}
