import { DomainError } from '../errors.ts';

/** Whatever somebody is asked for is due in time to come. ISO instants. @throws DomainError `invalid` */
export function demandDueAhead(due: string, now: string): void {
  if (Date.parse(due) > Date.parse(now)) return;
  throw new DomainError('invalid', 'That time has passed. Choose when it is due.');
}
