import { DomainError } from '../domain/errors.ts';
import { StoreConflict } from './document-store.ts';

const tries = 5;

/**
 * Runs a read-decide-commit again when somebody else's commit came in between, so that the decision
 * is always made on the fresh state. @throws DomainError `busy` after several tries
 */
export async function retryConflict<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
  }
  throw new DomainError('busy', 'Several people are changing this at once. Try again.');
}
