import { z } from 'zod';
import { changeItem, type Changed, type ItemChange } from './change-item.ts';
import type { Container } from './container.ts';
import { notAnswered, Refused } from './refusal.ts';

const operationsSchema = z.array(
  z.strictObject({
    operationType: z.enum(['Create', 'Upsert', 'Replace', 'Delete']),
    id: z.string().optional(),
    ifMatch: z.string().optional(),
    resourceBody: z.unknown().optional(),
  }),
);
type BatchOperation = z.infer<typeof operationsSchema>[number];

export interface BatchResult {
  readonly statusCode: number;
  readonly requestCharge: number;
  readonly eTag?: string;
  readonly resourceBody?: unknown;
}

/** A transactional batch: all of it, or 424 for every operation but the one that was refused. */
export function runBatch(
  container: Container,
  partition: string,
  request: { body: unknown; minimal: boolean },
): { status: 200 | 207; results: BatchResult[] } {
  const operations = operationsSchema.safeParse(request.body);
  if (!operations.success) throw notAnswered(`a batch, ${operations.error.message}`);
  if (operations.data.length === 0 || operations.data.length > 100) {
    throw new Refused(400, 'Batch request has no or more than 100 operations');
  }
  let at = 0;
  try {
    const changed = container.atomically(partition, (items) =>
      operations.data.map((operation, index) => {
        at = index;
        return changeItem(container, { partition, items }, changeOf(operation));
      }),
    );
    return { status: 200, results: changed.map((one) => resultOf(one, request.minimal)) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refused = { statusCode: error.status, requestCharge: 1 };
    const others = { statusCode: 424, requestCharge: 0 };
    return {
      status: 207,
      results: operations.data.map((_, index) => (index === at ? refused : others)),
    };
  }
}

function changeOf(operation: BatchOperation): ItemChange {
  const { operationType, id = '', ifMatch, resourceBody } = operation;
  const condition = ifMatch === undefined ? {} : { ifMatch };
  switch (operationType) {
    case 'Create':
      return { kind: 'create', body: resourceBody };
    case 'Upsert':
      return { kind: 'upsert', body: resourceBody, ...condition };
    case 'Replace':
      return { kind: 'replace', id, body: resourceBody, ...condition };
    case 'Delete':
      return { kind: 'delete', id, ...condition };
  }
}

function resultOf({ status, item }: Changed, minimal: boolean): BatchResult {
  const kept = item === null ? {} : { eTag: item.etag };
  const body = item === null || minimal ? {} : { resourceBody: item.body };
  return { statusCode: status, requestCharge: 6, ...kept, ...body };
}
