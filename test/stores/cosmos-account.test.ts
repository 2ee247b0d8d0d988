import { readConfig } from '../../bot/config.ts';
import { openCosmos } from '../../bot/stores/cosmos/open-cosmos.ts';
import type { OpenStore } from '../../bot/stores/opened-store.ts';
import { inOwnPartitions, type OwnPartitions } from '../support/in-own-partitions.ts';
import { createLogBook } from '../support/log-book.ts';
import { describeDocumentStore } from './document-store-contract.ts';

const { COSMOS_ENDPOINT = '' } = process.env;

/**
 * On an account or emulator, by the settings that the program itself reads. Its container must be
 * there, and may be in use: whatever is written is in partitions of its own, and is taken away.
 */
describe('on the account that COSMOS_ENDPOINT names', function () {
  this.timeout(120_000);
  const used: OwnPartitions[] = [];
  let kept: OpenStore | null = null;

  if (COSMOS_ENDPOINT === '') {
    it('is skipped: COSMOS_ENDPOINT names no account or emulator');
    return;
  }

  before(async () => {
    kept = await openCosmos(readConfig(process.env).cosmos, createLogBook());
  });

  after(async () => {
    for (const store of used) await store.clean();
    await kept?.close();
  });

  describeDocumentStore('the shared store', () => {
    if (kept === null) throw new Error('The account is not open');
    const store = inOwnPartitions(kept.store);
    used.push(store);
    return Promise.resolve(store);
  });
});
