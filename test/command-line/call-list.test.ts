import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { reachRowSchema } from '../../bot/contract/reach.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aPerson } from '../support/builders.ts';
import { runCommand, type CommandOutcome } from '../support/run-command.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { sendWhatIsLeft } from '../support/send-what-is-left.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { createTestClock } from '../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const joe = aPerson({ name: 'Joe Clarke', phone: '+44 1234 567890', team: '=1+1' });
const gone = aPerson({ name: 'Kim Lane', id: 'listed-kim', address: 'kim@x.gov.uk' });
const staff = [director, joe, gone];

describe('the list of people to telephone on the command line', () => {
  let folder: TemporaryFolder;
  let database: DatabaseSync;

  /** Dana and Joe were told, nobody knows Kim in Teams, and Dana has acknowledged. */
  before(async () => {
    folder = temporaryFolder();
    database = openDatabase(folder.file('visit-ready.sqlite'));
    const store = createSqliteStore(database);
    const clock = createTestClock();
    await seedAnnouncement(store, staff, aTenantOf([director, joe]));
    await sendWhatIsLeft({ store, clock, staff });
    const { acknowledgeVisit } = createUseCases({ store, clock, ids });
    await acknowledgeVisit({ council: demoTenantId, person: director }, announcedVisit);
  });

  after(() => {
    database.close();
    folder.remove();
  });

  function run(...parameters: string[]): Promise<CommandOutcome> {
    const file = { SQLITE_PATH: folder.file('visit-ready.sqlite') };
    return runCommand(['call-list', ...parameters], file);
  }

  it('names whoever has not acknowledged, with the number and the reason', async () => {
    const { exitCode, stdout, stderr } = await run('--visit', announcedVisit);

    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.match(stdout, /Joe Clarke +\+44 1234 567890 .*Told .*not yet acknowledged/);
    assert.match(stdout, /Kim Lane .*not installed for them/);
    assert.doesNotMatch(stdout, /Dana/);
  });

  it('is a CSV file without formulas for a spreadsheet', async () => {
    const { stdout } = await run('--visit', announcedVisit, '--csv');

    assert.match(stdout, /^"Name","Phone","Team","Line manager","Reason","Also"\r\n/);
    assert.match(stdout, /"Joe Clarke","'\+44 1234 567890","'=1\+1",/);
  });

  it('gives other lists as JSON: those whom Teams did not reach', async () => {
    const { stdout } = await run('--visit', announcedVisit, '--show', 'not-reached', '--json');

    const people = reachRowSchema.array().parse(JSON.parse(stdout));
    assert.deepEqual(
      people.map(({ name, delivery }) => [name, delivery]),
      [['Kim Lane', 'not-reached']],
    );
  });

  it('says so when nobody has to be phoned', async () => {
    const { stdout } = await run('--visit', announcedVisit, '--show', 'held');

    assert.equal(stdout, 'Nobody is on the list.\n');
  });

  for (const [what, parameters, exitCode] of [
    ['a visit that there is not', ['--visit', 'focused-visit-1999-01-01'], 1],
    ['a list that there is not', ['--visit', announcedVisit, '--show', 'tea'], 2],
    ['no visit', [], 2],
  ] as const) {
    it(`refuses ${what} in one plain line`, async () => {
      const outcome = await run(...parameters);

      assert.deepEqual([outcome.exitCode, outcome.stdout], [exitCode, '']);
      assert.match(outcome.stderr, /^[^\n]+\n$/);
    });
  }
});
