import type { Container } from '@azure/cosmos';
import type { DocumentStore } from '../../application/document-store.ts';
import type { Measures } from '../../application/measures.ts';
import type { Logger } from '../../application/ports.ts';
import { isDocumentId } from '../document-id.ts';
import { createCommit } from './commit.ts';
import { createMeter, type Meter } from './meter.ts';
import { createPersist } from './persist.ts';
import { createQuery } from './query.ts';
import { documentOf } from './stored-item.ts';

/** Teams waits ten seconds for the answer to a press, which may need a read, a commit and a query. */
const patience = 5_000;

export interface CosmosStore extends DocumentStore {
  readonly meter: Meter;
}

/** Everything in one container of Azure Cosmos DB, shared by any number of servers. */
export function createCosmosStore(
  container: Container,
  options: { log: Pick<Logger, 'debug'>; patience?: number; measures?: Measures },
): CosmosStore {
  const persist = createPersist(options.patience ?? patience);
  const meter = createMeter(options.log, options.measures);
  const parts = { container, persist, meter };
  return {
    meter,
    async read(partition, id) {
      // Ids come from outside too; what cannot be one is not there.
      if (!isDocumentId(id)) return null;
      const found = await persist((abortSignal) =>
        container.item(id, partition).read({ abortSignal }),
      );
      meter.count('read', found.requestCharge);
      return found.resource === undefined ? null : documentOf(found.resource);
    },
    query: createQuery(parts),
    commit: createCommit(parts),
  };
}
