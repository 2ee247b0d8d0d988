import program from '../package.json' with { type: 'json' };
import { createLeases } from './application/lease.ts';
import { councilPartition } from './application/partitions.ts';
import type { Outside } from './compose.ts';
import type { Config } from './config.ts';
import type { ChunkQueue } from './delivery/queue/chunk-queue.ts';
import { createPartsCheck } from './http/check-parts.ts';
import { createCredentials } from './teams/adapter.ts';
import { createIdentityCheck } from './teams/check-identity.ts';

/** What a platform is told of the server, which asks its own parts first. */
export function composeHealth(
  { bot, councils: [council = ''] }: Config,
  { log, kept, clock, credentials }: Outside,
  queue: ChunkQueue,
) {
  // Past the cache: the store itself is asked.
  const leases = createLeases({ store: kept.store, clock });
  const partition = councilPartition(council);
  const checks = {
    store: () => kept.store.read(partition, 'nothing'),
    queue: () => queue.check(),
    leases: () => leases.isHeld(partition, 'delivery-sweep'),
    ...(bot.MicrosoftAppId !== undefined && {
      identity: createIdentityCheck(bot, credentials ?? createCredentials(bot)),
    }),
  };
  return { checkParts: createPartsCheck(checks, log), version: program.version };
}
