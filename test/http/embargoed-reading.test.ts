import assert from 'node:assert/strict';
import { z } from 'zod';
import { auditPageSchema } from '../../bot/contract/audit.ts';
import { importedLetterSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('what is read under embargo', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(() => app.stop());

  it('leaves in the record who has read it, once a day for each letter', async () => {
    const inside = apiOf(app, 'Priya Shah');
    const read = async (name: string): Promise<void> => {
      await apiOf(app, name).get(paths.findings, z.unknown());
      await apiOf(app, name).get(paths.followUps, z.unknown());
    };
    app.clock.set('2018-03-01T09:00:00Z');
    await inside.post(paths.letters, aLetter({ publication: 'draft' }), importedLetterSchema);

    await read('Priya Shah');
    await read('Priya Shah');
    await read('Joe Clarke');
    app.clock.set('2018-03-02T09:00:00Z');
    await read('Priya Shah');

    const letter = 'Focused visit letter: care leavers';
    const { entries } = await inside.get(`${paths.audit}?words=embargo:`, auditPageSchema);
    assert.deepEqual(
      entries.map(({ at, who, what, about }) => [at.slice(0, 10), who, what, about]),
      [
        ['2018-03-02', 'Priya Shah', 'Embargo: read', letter],
        ['2018-03-01', 'Priya Shah', 'Embargo: read', letter],
      ],
    );
  });
});
