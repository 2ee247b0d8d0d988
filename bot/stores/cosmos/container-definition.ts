import { IndexingMode, PartitionKeyKind, type ContainerRequest } from '@azure/cosmos';
import definition from './container.json' with { type: 'json' };

/**
 * What the container must be like; container.json is what deployments create it from. Only what
 * queries ask for is indexed: every further index makes each write dearer. Time to live is on, and
 * ends nothing by itself.
 */
export const containerDefinition = {
  ...definition,
  partitionKey: { ...definition.partitionKey, kind: PartitionKeyKind.Hash },
  indexingPolicy: { ...definition.indexingPolicy, indexingMode: IndexingMode.consistent },
} satisfies Partial<ContainerRequest>;
