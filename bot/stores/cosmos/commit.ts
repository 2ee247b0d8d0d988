import { randomUUID } from 'node:crypto';
import type { OperationInput, OperationResponse } from '@azure/cosmos';
import { StoreConflict, type Operation } from '../../application/document-store.ts';
import { refuseOversize } from '../refuse-oversize.ts';
import type { Failure } from './failure.ts';
import { itemsOf, type QueryParts } from './query.ts';
import { storedItemSchema, type NewItem } from './stored-item.ts';

/** A batch that the service did not take, for a reason that no caller expects. */
class BatchRefused extends Error {
  override name = 'BatchRefused';
  readonly code: number;

  constructor(code: number) {
    super(`The batch was refused with ${code}`);
    this.code = code;
  }
}

/** What the service says of one document, in the port's words. */
const conflicts: Readonly<Record<number, StoreConflict['reason']>> = {
  404: 'missing',
  409: 'exists',
  412: 'changed',
};

/**
 * Commits as a transactional batch. When an answer is lost the batch is sent again: every
 * operation is conditional, so it cannot happen twice. If it then meets a conflict, the documents
 * tell whether it is with our own first try.
 */
export function createCommit(parts: QueryParts) {
  return async function commit(
    partition: string,
    operations: readonly Operation[],
  ): Promise<readonly string[]> {
    refuseOversize(operations);
    const mark = randomUUID();
    const batch = operations.map((operation) => inputOf(operation, partition, mark));
    const doubts: Failure[] = [];
    const { results, conflict } = await parts.persist(
      async (abortSignal) => {
        const answer = await parts.container.items.batch(batch, partition, {
          abortSignal,
          contentResponseOnWriteEnabled: false,
        });
        parts.meter.count('commit', answer.headers['x-ms-request-charge']);
        const results = answer.result ?? [];
        return { results, conflict: conflictIn(results, operations) };
      },
      (failure) => {
        if (failure.kind === 'unknown') doubts.push(failure);
      },
    );
    if (conflict === null) return results.map(({ eTag }) => eTag ?? '');
    const etags = doubts.length > 0 ? await etagsOf(parts, { partition, operations, mark }) : null;
    if (etags === null) throw conflict;
    return etags;
  };
}

function inputOf(operation: Operation, partition: string, commit: string): OperationInput {
  if (operation.kind === 'delete') {
    // The service heeds the condition; the SDK's type leaves it out.
    const remove = { operationType: 'Delete', id: operation.id, ifMatch: operation.etag } as const;
    return remove;
  }
  const item: NewItem = { ...operation.document, partition, commit };
  // The SDK's type of a body wants an index signature, which interfaces lack.
  const resourceBody = { ...item } as Record<string, unknown> as never;
  if (operation.kind === 'create') return { operationType: 'Create', resourceBody };
  const { id } = operation.document;
  return { operationType: 'Replace', id, ifMatch: operation.etag, resourceBody };
}

/** @throws BatchRefused with the code, which tells whether trying again is of use */
function conflictIn(
  results: readonly OperationResponse[],
  operations: readonly Operation[],
): StoreConflict | null {
  const index = results.findIndex(({ statusCode }) => statusCode >= 400 && statusCode !== 424);
  const status = results[index]?.statusCode;
  if (status === undefined) return null;
  const reason = conflicts[status];
  const operation = operations[index];
  if (reason === undefined || operation === undefined) throw new BatchRefused(status);
  return new StoreConflict(reason, idOf(operation));
}

function idOf(operation: Operation): string {
  return operation.kind === 'delete' ? operation.id : operation.document.id;
}

/** Stands for a version that somebody has already replaced: a change made on it meets a conflict. */
const superseded = 'superseded';

/**
 * The ETags of a commit that did happen, or null. One document with its mark proves it, for a batch
 * happens as a whole. Of a commit that only deletes nothing is left to prove it; that everything is
 * gone is what was wanted.
 */
async function etagsOf(
  parts: QueryParts,
  lost: { partition: string; operations: readonly Operation[]; mark: string },
): Promise<string[] | null> {
  const { partition, operations, mark } = lost;
  const ids = operations.map(idOf);
  const names = ids.map((_, index) => `@id${index}`);
  const spec = {
    query: `SELECT * FROM c WHERE c.partition = @partition AND c.id IN (${names.join(', ')})`,
    parameters: [
      { name: '@partition', value: partition },
      ...ids.map((value, index) => ({ name: `@id${index}`, value })),
    ],
  };
  const found = (await itemsOf(parts, { partition, spec, most: ids.length })).map((item) =>
    storedItemSchema.parse(item),
  );
  const ours = found.filter(({ commit }) => commit === mark);
  const onlyDeletes = operations.every(({ kind }) => kind === 'delete');
  const happened = ours.length > 0 || (onlyDeletes && found.length === 0);
  if (!happened) return null;
  return operations.map((operation) => {
    if (operation.kind === 'delete') return '';
    return ours.find(({ id }) => id === operation.document.id)?._etag ?? superseded;
  });
}
