import assert from 'node:assert/strict';
import { StoreBusy, type DocumentStore } from '../../bot/application/document-store.ts';
import { councilPartition } from '../../bot/application/partitions.ts';
import { readConfig, demoTenantId } from '../../bot/config.ts';
import { openStore } from '../../bot/open-store.ts';
import { copyStore, type CopyEnd } from '../../bot/stores/copy-store.ts';
import { takeInventory } from '../../bot/stores/inventory.ts';
import type { OpenStore } from '../../bot/stores/opened-store.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { createLogBook } from '../support/log-book.ts';
import { runCommand, type CommandOutcome } from '../support/run-command.ts';
import { aTenantOf, seedAnnouncement } from '../support/seed-announcement.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

describe('copying one store to the other', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let cosmos: CosmosDouble;
  const opened: OpenStore[] = [];

  beforeEach(async () => {
    folder = temporaryFolder();
    cosmos = await startCosmosDouble();
    const embedded = await open('sqlite', 'old');
    await seedAnnouncement(embedded.store, demoStaff, aTenantOf(demoStaff));
  });

  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    await cosmos.stop();
    folder.remove();
  });

  function environment(file: string): Record<string, string> {
    const { COSMOS_ENDPOINT = '', COSMOS_KEY = '' } = cosmos.environment;
    return { SQLITE_PATH: folder.file(`${file}.sqlite`), COSMOS_ENDPOINT, COSMOS_KEY };
  }

  async function open(store: 'sqlite' | 'cosmos', file = 'old'): Promise<OpenStore> {
    const config = readConfig({ ...environment(file), STORE: store });
    const one = await openStore(config, createLogBook());
    opened.push(one);
    return one;
  }

  function copy(from: string, to: string, { file = 'old', more = [] as string[] } = {}) {
    return runCommand(['copy', '--from', from, '--to', to, '--json', ...more], environment(file));
  }

  function said({ stdout }: CommandOutcome): Record<string, unknown> {
    return JSON.parse(stdout) as Record<string, unknown>;
  }

  const hashIn = async ({ everything }: OpenStore) => (await takeInventory(everything())).hash;

  it('brings everything to Cosmos DB and back, the same to the last document', async () => {
    const there = await copy('sqlite', 'cosmos');
    const back = await copy('cosmos', 'sqlite', { file: 'new' });

    assert.deepEqual([there.exitCode, back.exitCode], [0, 0]);
    assert.equal(said(there).agree, true);
    assert.ok(Number(said(there).copied) > demoStaff.length);
    assert.equal(said(back).copied, said(there).copied);
    const [before, after] = [await open('sqlite', 'old'), await open('sqlite', 'new')];
    assert.equal(await hashIn(after), await hashIn(before));
  });

  it('goes on where it was cut short, and copies nothing twice', async () => {
    const [embedded, shared] = [await open('sqlite'), await open('cosmos')];
    await assert.rejects(copyStore(embedded, breaksAfter(1, shared), { replace: false }), /cut/);

    const { copied, alreadyThere, from, to } = await copyStore(embedded, shared, {
      replace: false,
    });

    assert.ok(alreadyThere > 0 && copied > 0);
    assert.equal(copied + alreadyThere, from.hashes.size);
    assert.equal(to.hash, from.hash);
    const again = await copyStore(embedded, shared, { replace: false });
    assert.equal(again.copied, 0);
  });

  it('waits when the store that it copies to asks for it', async () => {
    const [embedded, shared] = [await open('sqlite'), await open('cosmos')];
    let busy = 2;
    const store: DocumentStore = {
      ...shared.store,
      commit(partition, operations) {
        if ((busy -= 1) >= 0) return Promise.reject(new StoreBusy(1));
        return shared.store.commit(partition, operations);
      },
    };

    const { from, to } = await copyStore(embedded, { ...shared, store }, { replace: false });

    assert.equal(to.hash, from.hash);
  });

  it('reads the whole of Cosmos DB in spite of faults', async () => {
    const [embedded, shared] = [await open('sqlite'), await open('cosmos')];
    await copyStore(embedded, shared, { replace: false });
    cosmos.faults.next(['feed'], { kind: 503 }, { kind: 'reset' }, { kind: 429, wait: 1 });

    assert.equal(await hashIn(shared), await hashIn(embedded));
  });

  it('copies nothing into a store that holds something else', async () => {
    const { store } = await open('cosmos');
    const document = { id: 'check:1', type: 'check', version: 1, body: {} };
    await store.commit('another council', [{ kind: 'create', document }]);

    const { exitCode, stderr } = await copy('sqlite', 'cosmos');

    assert.equal(exitCode, 1);
    assert.match(stderr, /^Nothing was copied: .* holds 1 documents that the other does not/);
  });

  it('replaces what has been changed since an earlier copy only when it is told to', async () => {
    assert.equal((await copy('sqlite', 'cosmos')).exitCode, 0);
    const { store } = await open('sqlite');
    const partition = councilPartition(demoTenantId);
    const [person] = (await store.query(partition, ['person'], { limit: 1 })).documents;
    assert.ok(person);
    const document = { ...person, body: { ...(person.body as object), name: 'Another Name' } };
    await store.commit(partition, [{ kind: 'replace', document, etag: person.etag }]);

    const refused = await copy('sqlite', 'cosmos');
    const replaced = await copy('sqlite', 'cosmos', { more: ['--replace'] });

    assert.match(refused.stderr, /1 documents stand otherwise .* person:/);
    assert.deepEqual([said(replaced).copied, said(replaced).agree], [1, true]);
  });

  it('asks for two different stores, and for the account', async () => {
    const outcomes = [
      await copy('sqlite', 'sqlite'),
      await runCommand(['copy', '--from', 'sqlite', '--to', 'cosmos'], { COSMOS_ENDPOINT: '' }),
    ];

    assert.deepEqual(
      outcomes.map(({ exitCode }) => exitCode),
      [2, 2],
    );
    assert.match(outcomes[1]?.stderr ?? '', /^COSMOS_ENDPOINT/);
  });

  /** The store, to which the connection is lost after so many commits. */
  function breaksAfter(commits: number, { store, everything }: OpenStore): CopyEnd {
    let left = commits;
    return {
      everything,
      store: {
        ...store,
        commit(partition, operations) {
          if ((left -= 1) < 0) return Promise.reject(new Error('cut'));
          return store.commit(partition, operations);
        },
      },
    };
  }
});
