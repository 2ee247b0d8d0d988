import { setTimeout as sleep } from 'node:timers/promises';
import {
  commitLimits,
  StoreBusy,
  StoreConflict,
  type DocumentStore,
  type Operation,
  type PlacedDocument,
} from '../application/document-store.ts';
import { DomainError } from '../domain/errors.ts';
import { hashOf, nameOf, takeInventory, type Inventory } from './inventory.ts';
import type { OpenStore } from './opened-store.ts';

export type CopyEnd = Pick<OpenStore, 'store' | 'everything'>;

export interface Copied {
  readonly copied: number;
  /** Were there already, as an earlier run that was cut short left them. */
  readonly alreadyThere: number;
  readonly from: Inventory;
  readonly to: Inventory;
}

/** The rest of a commit's bytes is for what stands around a document. */
const mostBytes = commitLimits.bytes * 0.75;

/** A store that is throttled is asked again so often, each time after the wait that it asks for. */
const mostTries = 100;

/**
 * Copies all that a store holds into another, and counts both afterwards. What is there already is
 * left, so that a run that was cut short is taken up by the next. Nobody may write meanwhile.
 * @param replace whether what the other store holds otherwise is replaced
 * @throws DomainError `conflict` when the other store holds what is not of this one: nothing is
 * written then; or when somebody wrote meanwhile
 */
export async function copyStore(
  from: CopyEnd,
  to: CopyEnd,
  { replace }: { replace: boolean },
): Promise<Copied> {
  const wanted = await takeInventory(from.everything());
  const there = await takeInventory(to.everything());
  demandPartOf(there, wanted, replace);
  let copied = 0;
  for await (const { partition, documents } of commitsOf(from.everything(), there)) {
    const operations = await operationsFor(to.store, documents, there);
    await commitPatiently(to.store, partition, operations);
    copied += documents.length;
  }
  return {
    copied,
    alreadyThere: wanted.hashes.size - copied,
    from: await takeInventory(from.everything()),
    to: await takeInventory(to.everything()),
  };
}

function demandPartOf(there: Inventory, wanted: Inventory, replace: boolean): void {
  const names = [...there.hashes.keys()];
  const strange = names.filter((name) => !wanted.hashes.has(name));
  if (strange.length > 0) {
    throw new DomainError(
      'conflict',
      `Nothing was copied: the store to copy to holds ${strange.length} documents that the other does not, ${strange[0] ?? ''} for one. Copy into an empty one.`,
    );
  }
  const other = names.filter((name) => wanted.hashes.get(name) !== there.hashes.get(name));
  if (other.length === 0 || replace) return;
  throw new DomainError(
    'conflict',
    `Nothing was copied: ${other.length} documents stand otherwise in the store to copy to, ${other[0] ?? ''} for one. With --replace they become what they are in the other.`,
  );
}

interface Commit {
  readonly partition: string;
  readonly documents: readonly PlacedDocument[];
}

/** What is not there yet, in parts of the size that one commit takes. */
async function* commitsOf(
  everything: AsyncIterable<PlacedDocument>,
  { hashes }: Inventory,
): AsyncGenerator<Commit> {
  const waiting = new Map<string, { documents: PlacedDocument[]; bytes: number }>();
  for await (const placed of everything) {
    if (hashes.get(nameOf(placed)) === hashOf(placed)) continue;
    const { partition } = placed;
    const bytes = Buffer.byteLength(JSON.stringify(placed.document));
    const part = waiting.get(partition) ?? { documents: [], bytes: 0 };
    const isFull =
      part.documents.length === commitLimits.operations || part.bytes + bytes > mostBytes;
    if (isFull && part.documents.length > 0) yield { partition, documents: part.documents };
    const next = isFull ? { documents: [], bytes: 0 } : part;
    next.documents.push(placed);
    waiting.set(partition, { documents: next.documents, bytes: next.bytes + bytes });
  }
  for (const [partition, { documents }] of waiting) yield { partition, documents };
}

async function operationsFor(
  store: DocumentStore,
  documents: readonly PlacedDocument[],
  { hashes }: Inventory,
): Promise<Operation[]> {
  return Promise.all(
    documents.map(async (placed): Promise<Operation> => {
      const { partition, document } = placed;
      const { id, type, version, body } = document;
      const copy = { id, type, version, body };
      const etag = hashes.has(nameOf(placed)) ? (await store.read(partition, id))?.etag : undefined;
      if (etag === undefined) return { kind: 'create', document: copy };
      return { kind: 'replace', document: copy, etag };
    }),
  );
}

async function commitPatiently(
  store: DocumentStore,
  partition: string,
  operations: readonly Operation[],
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.commit(partition, operations);
      return;
    } catch (error) {
      if (error instanceof StoreConflict) {
        throw new DomainError(
          'conflict',
          'Somebody wrote while it was copied. Stop the servers, and run it again.',
        );
      }
      if (!(error instanceof StoreBusy) || attempt === mostTries) throw error;
      await sleep(error.retryAfter);
    }
  }
}
