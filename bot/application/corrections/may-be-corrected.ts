import { DomainError } from '../../domain/errors.ts';
import { isOffOrOver } from '../../domain/visit-life/states.ts';
import type { Visit } from '../../domain/visits/visit.ts';

/** @throws DomainError `conflict` for a visit whose announcement can no longer be put right */
export function demandMayBeCorrected(visit: Visit): void {
  if (!isOffOrOver(visit.state)) return;
  throw new DomainError(
    'conflict',
    visit.state === 'closed'
      ? 'The visit is closed. Reopen it before you correct what was announced.'
      : 'The visit is cancelled. Reinstate it before you correct what was announced.',
  );
}
