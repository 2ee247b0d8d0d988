import { commitLimits, type Operation } from '../application/document-store.ts';
import { isDocumentId } from './document-id.ts';

/**
 * What Cosmos DB would not take is refused by both stores, so that what works on one works on the
 * other. @throws RangeError
 */
export function refuseOversize(operations: readonly Operation[]): void {
  const bytes = Buffer.byteLength(JSON.stringify(operations));
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
}
