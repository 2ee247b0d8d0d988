import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { createFindingsLibrary } from '../../bot/application/findings-library.ts';
import { councilPartition, visitPartition } from '../../bot/application/partitions.ts';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { createOf, queryRecords } from '../../bot/application/records/record.ts';
import { personRecord, responderRecord } from '../../bot/application/records/record-types.ts';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { loadEnglish } from '../../bot/words/english.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { runCommand } from '../support/run-command.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { otherCouncil, theirDirector } from '../support/seed-other-council.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { createTestClock } from '../support/test-clock.ts';

const joe = demoStaff.find(({ name }) => name === 'Joe Clarke')!;
const coordinator = demoStaff.find(({ name }) => name === 'Priya Shah')!;

describe('what is kept about somebody or something, written on the command line', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let database: DatabaseSync;
  let store: DocumentStore;

  beforeEach(async () => {
    folder = temporaryFolder();
    database = openDatabase(folder.file('visit-ready.sqlite'));
    store = createSqliteStore(database);
    await seedAnnouncement(store, demoStaff, aTenantOf(demoStaff));
    const parts = { store, clock: createTestClock(), ids };
    const useCases = createUseCases(parts, createFindingsLibrary(parts, loadEnglish));
    const seen = { personId: joe.id, acknowledgedAt: '2018-01-23T10:00:00Z', items: [] };
    await store.commit(visitPartition(demoTenantId, announcedVisit), [
      createOf(responderRecord, { ...seen, availability: null }),
    ]);
    const findings = [
      aReadFinding({ text: '=Joe Clarke’s <b>pathway plans</b> come too late.' }),
      aReadFinding({ text: 'Advisers know young people well.' }),
    ];
    await useCases.importLetter(
      { council: demoTenantId, person: coordinator },
      aLetter({ publication: 'draft', reading: aReading({ findings }) }),
    );
  });

  afterEach(() => {
    database.close();
    folder.remove();
  });

  async function exported(...asked: string[]) {
    const out = folder.file('export.zip');
    const environment = { SQLITE_PATH: folder.file('visit-ready.sqlite') };
    const outcome = await runCommand(['export', ...asked, '--out', out], environment);
    assert.equal(outcome.stderr, '');
    const files = unzipSync(readFileSync(out));
    const text = (name: string) => strFromU8(files[name]!);
    const table = (name: string) =>
      parse<Record<string, string>>(text(`${name}.csv`), { bom: true, columns: true });
    const records = JSON.parse(text('records.json')) as { partition: string; type: string }[];
    return { outcome, files, text, table, records };
  }

  it('holds everything about the person, in words and whole, and nothing that is another’s alone', async () => {
    const { text, table, records, outcome } = await exported('--person', 'joe clarke');

    assert.match(outcome.stdout, /^Record of Joe Clarke: \d+ records written to .* EMBARGOED\.$/m);
    const [acknowledged] = table('acknowledgements');
    assert.equal(acknowledged?.Visit, 'Focused visit: care leavers, Tue 23 Jan 2018');
    assert.equal(acknowledged.Person, 'Joe Clarke');
    assert.equal(table('acknowledgements').length, 1);
    assert.ok(
      table('people').some(
        ({ Field, 'What is kept': kept }) => Field === 'Name' && kept === 'Joe Clarke',
      ),
    );
    assert.equal(table('findings').length, 1);
    assert.match(text('index.html'), /Check it before it is handed over/);
    assert.match(text('index.html'), /&lt;b&gt;pathway plans&lt;\/b&gt;/);
    const types = new Set(records.map(({ type }) => type));
    for (const type of ['person', 'conversation', 'responder', 'event', 'finding']) {
      assert.ok(types.has(type), type);
    }
    for (const record of records) {
      const whole = JSON.stringify(record);
      assert.ok(whole.includes(joe.id) || whole.includes(joe.name), whole);
    }
  });

  it('leaves out of a list the people who were not asked for', async () => {
    const { partition, document } = aTelling();
    await store.commit(partition, [{ kind: 'create', document }]);

    const { records } = await exported('--person', joe.id);

    const telling = records.find(({ type }) => type === 'telling') as unknown as {
      body: { people: string[] };
    };
    assert.deepEqual(telling.body.people, [joe.id]);
  });

  it('finds all of the words, wherever they stand and however they are written', async () => {
    const { table, records } = await exported('--search', "JOE CLARKE'S pathway");

    assert.deepEqual(
      table('findings').map(({ Finding }) => Finding),
      ["'=Joe Clarke’s <b>pathway plans</b> come too late."],
    );
    assert.deepEqual(new Set(records.map(({ type }) => type)), new Set(['finding', 'event']));
  });

  it('records that it was made, and has that record in it', async () => {
    const { table } = await exported('--person', joe.id);

    const kept = await queryRecords(store, eventRecord, {
      partition: councilPartition(demoTenantId),
    });
    const event = kept.map(({ body }) => body).find(({ type }) => type === 'record.exported');
    assert.deepEqual([event?.subject, event?.actor], [joe.id, 'command-line']);
    assert.ok(table('audit-log').some(({ What }) => What === 'Record: exported'));
  });

  it('holds nothing of another council', async () => {
    await store.commit(councilPartition(otherCouncil), [createOf(personRecord, theirDirector)]);

    const { records } = await exported('--search', 'a');

    assert.ok(records.length > 0);
    assert.ok(records.every(({ partition }) => partition.startsWith(demoTenantId)));
  });

  it('asks for one of the two, and for somebody who is known', async () => {
    const run = (...asked: string[]) =>
      runCommand(['export', ...asked, '--out', folder.file('none.zip')], {
        SQLITE_PATH: folder.file('visit-ready.sqlite'),
      });

    assert.equal((await run()).exitCode, 2);
    const stranger = await run('--person', 'Nobody Known');
    assert.equal(stranger.exitCode, 1);
    assert.match(stranger.stderr, /^Nobody called Nobody Known is or was on the staff list\.$/m);
  });

  function aTelling() {
    const people = [coordinator.id, joe.id];
    const body = { key: 'late', about: { kind: 'announcement' }, people, spread: true };
    const document = { id: 'telling:late', type: 'telling', version: 1, body };
    return { partition: `${demoTenantId}/${announcedVisit}`, document };
  }
});
