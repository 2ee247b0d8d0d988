import { strict as assert } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../../manifest/read-environment.ts';

describe('an environment file', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'visit-ready-'));
    file = join(folder, 'production.env');
    await writeFile(file, '# ours\nTAB_APP_ID=from-the-file\nAPP_NAME_SUFFIX=" (test)"\n');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives its variables, without comments and quotation marks', async () => {
    assert.deepEqual(await readEnvironment(file, {}), {
      TAB_APP_ID: 'from-the-file',
      APP_NAME_SUFFIX: ' (test)',
    });
  });

  it('gives way to what the process has set', async () => {
    const { TAB_APP_ID } = await readEnvironment(file, { TAB_APP_ID: 'from-the-process' });

    assert.equal(TAB_APP_ID, 'from-the-process');
  });

  it('does not give way to a variable that is set to nothing', async () => {
    const { TAB_APP_ID } = await readEnvironment(file, { TAB_APP_ID: '' });

    assert.equal(TAB_APP_ID, 'from-the-file');
  });

  it('need not be there', async () => {
    assert.deepEqual(await readEnvironment(join(folder, 'none.env'), { PORT: '80' }), {
      PORT: '80',
    });
  });
});
