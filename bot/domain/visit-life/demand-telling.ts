import { DomainError } from '../errors.ts';
import type { Visit } from '../visits/visit.ts';
import { isOffOrOver, stateWords } from './states.ts';

/** @throws DomainError `conflict` for a visit that is off or over: nobody is told of it now */
export function demandTelling({ state }: Visit): void {
  if (!isOffOrOver(state)) return;
  throw new DomainError('conflict', `The visit is ${stateWords[state]}: nobody is told of it now.`);
}
