import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { specimenSettings } from '../../manifest/specimen-settings.ts';

const script = new URL('../../manifest/package.ts', import.meta.url).pathname;

describe('npm run manifest:package', () => {
  let folder: string;
  const run = (environment: Record<string, string>, ...parameters: string[]) =>
    spawnSync(process.execPath, [script, ...parameters], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'visit-ready-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes the package of an environment and says where', async () => {
    const { status, stdout } = run(specimenSettings, '--env', 'pipeline');

    assert.equal(stdout, 'dist/visit-ready-pipeline.zip\n');
    assert.equal(status, 0);
    const files = unzipSync(await readFile(join(folder, 'dist/visit-ready-pipeline.zip')));
    assert.match(strFromU8(files['manifest.json']!), /"name": "Exampleshire County Council"/);
  });

  it('writes nothing when a setting is missing, and names it', async () => {
    const { status, stderr } = run({ ...specimenSettings, TERMS_URL: '' }, '--env', 'pipeline');

    assert.equal(stderr, 'TERMS_URL: must be set\n');
    assert.equal(status, 1);
    assert.deepEqual(await readdir(folder), []);
  });

  it('asks for the environment’s name', () => {
    const { status, stderr } = run(specimenSettings);

    assert.match(stderr, /required option '--env <name>'/);
    assert.equal(status, 1);
  });

  it('does not leave its folders for a name', () => {
    assert.equal(run(specimenSettings, '--env', '../../secrets').status, 1);
  });
});
