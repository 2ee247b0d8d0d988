import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { runCommand, type CommandOutcome } from '../support/run-command.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const letter = 'test/command-line/samples/care-leavers-letter.txt';

interface AskedJson {
  question: string;
  answered: boolean;
  findings: { text: string; kind: string; source: string; date: string }[];
  nearestThemes?: string[];
}

const nothing = {
  question: 'latest findings',
  answered: false,
  findings: [],
  nearestThemes: [],
};

describe('letters on the command line', function () {
  // Each step starts the program several times.
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

  async function json(...parameters: string[]): Promise<unknown> {
    const { exitCode, stdout, stderr } = await run(...parameters, '--json');
    assert.deepEqual([exitCode, stderr], [0, '']);
    return JSON.parse(stdout);
  }

  it('are read as JSON: who, when, where, and each finding whole and in order', async () => {
    const reading = (await json('read', letter)) as Record<string, unknown>;

    assert.equal(reading.kind, 'focused-visit-letter');
    assert.equal(reading.localAuthority, 'Sampleshire');
    assert.equal(reading.documentDate, '2018-02-22');
    assert.deepEqual(reading.visit, { start: '2018-01-30', end: '2018-01-31' });
    assert.deepEqual(reading.inspectors, ['Robin Field', 'Kim Lane']);
    assert.equal(reading.theme, 'care-leavers');
    const findings = reading.findings as { kind: string; text: string }[];
    assert.deepEqual(
      findings.map(({ kind, text }) => [kind, text]),
      [
        [
          'strength',
          'Personal advisers stay in touch with almost all of the young people whom they support.',
        ],
        ['strength', 'The range of housing for care leavers has grown.'],
        ['area-for-improvement', 'Pathway plans are not reviewed often enough.'],
        [
          'area-for-improvement',
          'Health passports reach care leavers too late to be of use to them.',
        ],
      ],
    );
  });

  it('are imported once, and asked about from then on', async () => {
    const first = await run('import', letter, '--yes');
    const second = await run('import', letter, '--yes');

    const said = [
      /^Saved 4 findings\.$/m,
      /^Published Thu 22 Feb 2018: everybody on the staff list can see it\.$/m,
      /^Check: “Overview” sums up good and bad together/m,
      /^It is joined with no visit, so no visit’s dates and papers have it\.$/m,
    ];
    assert.equal(first.exitCode, 0);
    for (const words of said) assert.match(first.stdout, words);
    assert.equal(second.exitCode, 0);
    assert.match(second.stdout, /imported before\. Nothing changed/);
    const { question, answered, findings } = (await json(
      'ask',
      'what needs to improve about health passports?',
    )) as AskedJson;
    assert.deepEqual([question, answered], ['what needs to improve about health passports?', true]);
    assert.deepEqual(
      findings.map(({ text, kind, source, date }) => [text, kind, source, date]),
      [
        [
          'Health passports reach care leavers too late to be of use to them.',
          'area-for-improvement',
          'Focused visit letter: care leavers',
          '2018-02-22',
        ],
      ],
    );
  });

  it('answer a file of questions, one object a line', async () => {
    await run('import', letter, '--yes');
    const questions = folder.file('questions.txt');
    writeFileSync(questions, 'pathwya plans\n\nwho won the football?\r\n');

    const { exitCode, stdout } = await run('ask', '--file', questions, '--json');

    const lines = stdout.trim().split('\n');
    const answers = lines.map((line) => JSON.parse(line) as AskedJson);
    assert.equal(exitCode, 0);
    assert.deepEqual(
      answers.map(({ question, answered }) => [question, answered]),
      [
        ['pathwya plans', true],
        ['who won the football?', false],
      ],
    );
    assert.deepEqual(answers[1]?.nearestThemes, ['care leavers']);
  });

  it('need a question, or a file of them', async () => {
    const { exitCode, stderr } = await run('ask');

    assert.equal(exitCode, 2);
    assert.match(stderr, /Ask a question, or name a file of questions/);
  });

  it('of another council are questioned, kept as another council’s, and left out of answers', async () => {
    const theirs = folder.file('othertown.txt');
    const text = readFileSync(letter, 'utf8').replaceAll('Sampleshire', 'Othertown');
    writeFileSync(theirs, text.replace('Health passports', 'Their passports'));
    await run('import', letter, '--yes');

    const shown = await run('import', theirs);
    const kept = await run('import', theirs, '--yes');

    const question = /^Check: This is about Othertown, and your council is Sampleshire\./m;
    assert.match(shown.stdout, question);
    assert.equal(shown.exitCode, 2);
    assert.match(kept.stdout, question);
    assert.match(kept.stdout, /^Saved 4 findings\.$/m);
    const { findings } = (await json('ask', 'latest findings on passports')) as AskedJson;
    assert.ok(findings.length > 0);
    assert.ok(findings.every(({ text: words }) => !words.startsWith('Their')));
  });

  it('are not saved before somebody has said yes', async () => {
    const { exitCode, stdout, stderr } = await run('import', letter);

    assert.equal(exitCode, 2);
    assert.match(stdout, /Pathway plans are not reviewed often enough/);
    assert.equal(stderr, 'Nothing was saved. Check it, then add --yes to save it.\n');
    assert.deepEqual(await json('ask', 'latest findings'), nothing);
  });

  for (const option of ['--draft', '--not-published']) {
    it(`imported with ${option} answer no question`, async () => {
      await run('import', letter, '--yes', option);

      assert.deepEqual(await json('ask', 'latest findings'), nothing);
    });
  }

  it('are published on the day that is said, where it can be', async () => {
    const early = await run('import', letter, '--yes', '--published', '2018-02-21');
    const late = await run('import', letter, '--yes', '--published', '2999-01-01');
    const right = await run('import', letter, '--yes', '--published', '2018-03-01');

    assert.match(early.stderr, /before its own date/);
    assert.match(late.stderr, /day to come/);
    assert.match(right.stdout, /^Published Thu 1 Mar 2018/m);
  });

  it('that call themselves a draft are published only by whoever says the day', async () => {
    const draft = folder.file('letter.txt');
    writeFileSync(draft, `DRAFT FOR FACTUAL ACCURACY\n\n${readFileSync(letter, 'utf8')}`);

    const { stdout } = await run('import', draft, '--yes');

    assert.match(stdout, /^Draft: embargoed/m);
    assert.deepEqual(await json('ask', 'latest findings'), nothing);
  });

  it('that cannot be read are refused in one line, and nothing is saved', async () => {
    const path = folder.file('broken.pdf');
    writeFileSync(path, '%PDF-1.7\n1 0 obj\n<<');

    const { exitCode, stdout, stderr } = await run('import', path, '--yes');

    assert.notEqual(exitCode, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /^[^\n]+\n$/);
  });

  it('that are not there are refused by name', async () => {
    const outcome = await run('read', folder.file('no-such-letter.pdf'));

    assert.equal(outcome.exitCode, 2);
    assert.match(outcome.stderr, /^.*no-such-letter\.pdf cannot be opened\n$/);
  });

  it('are left alone when a newer version has written the store', async () => {
    const path = folder.file('visit-ready.sqlite');
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA user_version = 99');
    newer.close();

    const { exitCode, stderr } = await run('ask', 'latest findings');

    assert.equal(exitCode, 1);
    assert.match(stderr, /^.*written by a newer version of Visit Ready.*\n$/);
  });
});
