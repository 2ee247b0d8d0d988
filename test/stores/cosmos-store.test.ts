import { openContainer } from '../support/cosmos-double/open-container.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { describeDocumentStore } from './document-store-contract.ts';

describe('on Cosmos DB’s double', () => {
  let double: CosmosDouble;

  before(async () => {
    double = await startCosmosDouble();
  });

  after(() => double.stop());

  describeDocumentStore('the shared store', () => openContainer(double));
});
