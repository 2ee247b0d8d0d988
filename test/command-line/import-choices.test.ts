import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aPerson } from '../support/builders.ts';
import { runCommand, type CommandOutcome } from '../support/run-command.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const letter = readFileSync('test/command-line/samples/care-leavers-letter.txt', 'utf8');
const webPage = letter.replaceAll('•', '-').replaceAll('’', "'");
const draft = `DRAFT FOR FACTUAL ACCURACY\n\n${letter}`;
const nearDays = letter.replace('30 and 31 January', '1 and 2 February');

describe('a letter imported on the command line', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;

  beforeEach(() => {
    folder = temporaryFolder();
  });

  afterEach(() => {
    folder.remove();
  });

  function run(...parameters: string[]): Promise<CommandOutcome> {
    return runCommand(parameters, { SQLITE_PATH: folder.file('visit-ready.sqlite') });
  }

  function imports(text: string, ...parameters: string[]): Promise<CommandOutcome> {
    const file = folder.file('letter.txt');
    writeFileSync(file, text);
    return run('import', file, ...parameters);
  }

  const latest = async () => {
    const { stdout } = await run('ask', 'latest findings', '--json');
    return (JSON.parse(stdout) as { findings: { text: string }[] }).findings;
  };

  it('is saved once where it is on record in another form, unless both are wanted', async () => {
    await imports(letter, '--yes');

    const shown = await imports(webPage);
    const once = await imports(webPage, '--yes');
    const twice = await imports(webPage, '--yes', '--another');

    const known =
      /This letter is on record already\. Its 4 findings are word for word in the letter/;
    assert.match(shown.stdout, known);
    assert.match(once.stdout, known);
    assert.match(once.stdout, /Nothing changed\.$/m);
    assert.match(twice.stdout, /^Saved 4 findings\.$/m);
    assert.equal((await latest()).length, 4);
  });

  it('that looks like the final of a draft is saved once somebody says what becomes of that', async () => {
    await imports(draft, '--yes');

    const undecided = await imports(letter, '--yes');
    const none = await latest();
    const final = await imports(letter, '--yes', '--final');

    assert.equal(undecided.exitCode, 2);
    assert.match(
      undecided.stderr,
      /^Nothing was saved\. This looks like the final letter of a draft\./,
    );
    assert.match(undecided.stderr, /4 findings of it are in the draft .*--final .*--beside-draft/);
    assert.deepEqual(none, []);
    assert.match(final.stdout, /^Saved 4 findings\.$/m);
    assert.equal((await latest()).length, 4);
    const again = await imports(`${letter}\nCopied to: Ofsted\n`, '--yes', '--another', '--final');
    assert.match(again.stderr, /no draft on record is like this letter/);
  });

  describe('after a visit', () => {
    beforeEach(async () => {
      const database = openDatabase(folder.file('visit-ready.sqlite'));
      const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
      await seedAnnouncement(createSqliteStore(database), [director], aTenantOf([director]));
      database.close();
    });

    it('says which visit it is about', async () => {
      const { stdout } = await imports(letter, '--yes');

      assert.match(
        stdout,
        /^About the visit “Focused visit: care leavers”, Tue 30 and Wed 31 Jan/m,
      );
    });

    it('names one that it may be about, and is joined with it when somebody says so', async () => {
      const asked = await imports(nearDays, '--yes');
      const said = await imports(nearDays, '--yes', '--visit', announcedVisit);

      assert.match(asked.stdout, /^Is it about the visit “Focused visit: care leavers”/m);
      assert.ok(asked.stdout.includes(`--visit ${announcedVisit}`));
      assert.match(said.stdout, /^About the visit/m);
    });

    it('is joined with none when somebody says so, and not with one that is not there', async () => {
      const none = await imports(nearDays, '--yes', '--no-visit');
      const unknown = await imports(letter, '--yes', '--visit', 'focused-visit-2017-01-01');

      assert.match(none.stdout, /^It is joined with no visit/m);
      assert.match(unknown.stderr, /There is no such visit/);
      assert.equal((await latest()).length, 4);
    });
  });
});
