import type { DocumentStore } from '../../bot/application/document-store.ts';
import { createLeases, type Lease } from '../../bot/application/lease.ts';
import { councilPartition } from '../../bot/application/partitions.ts';
import { queryDocuments } from '../../bot/application/records/record.ts';
import { demoTenantId } from '../../bot/config.ts';
import { systemClock } from '../../bot/platform/clock.ts';

const partition = councilPartition(demoTenantId);

/**
 * Has the demo council's leases of such a name run out, as they do while nobody renews them:
 * whoever holds one must be dead.
 */
export async function endLeases(store: DocumentStore, named: RegExp): Promise<void> {
  const leases = createLeases({ store, clock: systemClock });
  for (const { body } of await queryDocuments(store, partition, { types: ['lease'] })) {
    const { name, holder } = body as Lease;
    if (named.test(name)) await leases.release({ partition, name, holder, lasting: 0 });
  }
}
