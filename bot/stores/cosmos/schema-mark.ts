import { StoreConflict, type DocumentStore } from '../../application/document-store.ts';
import { StoreNotReady } from '../store-not-ready.ts';
import { ownPartition } from './check-database.ts';

/** How documents are laid out in the container; a change to it that old programs cannot read raises it. */
const layout = 1;

const mark = { id: 'layout', type: 'layout', version: 1, body: { layout } };

/**
 * Leaves word in the container of the layout that it is written in, and refuses one that a newer
 * program has written. @throws StoreNotReady
 */
export async function markLayout(store: DocumentStore): Promise<void> {
  const found = await store.read(ownPartition, mark.id);
  if (found === null) {
    await store.commit(ownPartition, [{ kind: 'create', document: mark }]).catch(unlessMade);
    return;
  }
  const { layout: written } = found.body as { layout: number };
  if (written <= layout) return;
  throw new StoreNotReady(
    'COSMOS_CONTAINER: the container was written by a newer version of Visit Ready. It is left as it is.',
  );
}

/** Another server that starts at the same moment makes the same mark. */
function unlessMade(error: unknown): void {
  if (!(error instanceof StoreConflict)) throw error;
}
