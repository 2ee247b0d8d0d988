import { commitLimits, type Operation } from '../application/document-store.ts';
import { isDocumentId } from './document-id.ts';

/** What goes along with a body, its id and place above all, in bytes at most. */
const mostBeside = 1_500;

/**
 * What Cosmos DB would not take is refused by both stores, so that what works on one works on the
 * other. @throws RangeError
 * @returns the documents' bodies as JSON, which they are measured by; empty for one to delete
 */
export function refuseOversize(operations: readonly Operation[]): string[] {
  const bodies = operations.map((operation) =>
    operation.kind === 'delete' ? '' : JSON.stringify(operation.document.body),
  );
  const bytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body) + mostBeside, 0);
  if (operations.length > commitLimits.operations || bytes > commitLimits.bytes) {
    throw new RangeError(
      `A commit of ${operations.length} operations and ${bytes} bytes is too big`,
    );
  }
  for (const operation of operations) {
    if (operation.kind === 'create' && !isDocumentId(operation.document.id)) {
      throw new RangeError(`${operation.document.id} cannot be an id`);
    }
  }
  return bodies;
}
