import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { runCommand, type CommandOutcome } from '../support/run-command.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const draft = {
  extends: 'ilacs-2026-04',
  id: 'draft-2027',
  title: 'Draft of a renewed framework',
  effectiveFrom: '2027-04-01',
  status: 'draft',
};

describe('frameworks on the command line', () => {
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

  function add(pack: object): Promise<CommandOutcome> {
    writeFileSync(folder.file('pack.json'), JSON.stringify(pack));
    return run('framework', 'add', folder.file('pack.json'));
  }

  async function listed(): Promise<{ id: string; status: string }[]> {
    const { stdout } = await run('framework', 'list', '--json');
    return JSON.parse(stdout) as { id: string; status: string }[];
  }

  it('are added as data, as a draft first and published later', async () => {
    const added = await add(draft);
    const published = await add({ ...draft, status: 'published' });

    assert.deepEqual(
      [added.stdout, published.stdout],
      [
        'Added draft-2027 (draft), from 2027-04-01.\n',
        'Added draft-2027 (published), from 2027-04-01.\n',
      ],
    );
    const last = (await listed()).filter(({ id }) => id === 'draft-2027');
    assert.deepEqual(
      last.map(({ status }) => status),
      ['published'],
    );
  });

  it('are refused with the field at fault, and then nothing is added', async () => {
    const changes = [{ key: 'dry-run', due: 'soon' }];
    const checklists = [{ key: 'focused', type: 'focused-visit', changes }];

    const { exitCode, stderr } = await add({ ...draft, checklists });

    assert.equal(exitCode, 2);
    assert.match(stderr, /draft-2027 is wrong \(checklists\.0\.changes\.0\.due: “soon” is not/);
    assert.ok((await listed()).every(({ id }) => id !== 'draft-2027'));
  });

  it('name what later letters call their parts', async () => {
    const heading = 'What children told us';
    const letter = [
      'Ofsted',
      '22 February 2027',
      'Dear Director',
      'Focused visit to Exampleshire children’s services',
      'This letter summarises the findings of the focused visit to Exampleshire on 9 and 10 February 2027.',
      'Inspectors looked at the arrangements for care leavers.',
      heading,
      '• Young people know whom to call at any hour.',
      'Areas for improvement',
      '• The timeliness of pathway plans.',
    ].join('\n\n');
    writeFileSync(folder.file('letter.txt'), letter);
    await add({
      ...draft,
      letterHeadings: [{ heading, gives: 'strength', types: [], basis: 'default' }],
    });

    const { stdout } = await run('import', folder.file('letter.txt'));

    assert.match(stdout, /Strength\n {2}Young people know whom to call at any hour\./);
  });
});
