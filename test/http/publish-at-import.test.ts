import assert from 'node:assert/strict';
import { importedLetterSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { meSchema } from '../../bot/contract/person.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { aLetter, aPerson } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const roles = ['quality-assurance'] as const;
const inside = aPerson({ name: 'Quinn Avery', roles: [...roles], coreGroup: true });
const outside = aPerson({ name: 'Olu Bello', roles: [...roles] });

describe('a letter that quality assurance imports', () => {
  let app: TestApp;
  let quality: ApiClient;

  beforeEach(async () => {
    app = await startTestApp({ staff: [...demoStaff, inside, outside] });
    app.clock.set('2018-03-01T09:00:00Z');
    quality = apiOf(app, inside.name);
  });

  afterEach(() => app.stop());

  it('is not published by it, as its draft is not', async () => {
    const refused = await quality.refusal('POST', paths.letters, { body: aLetter() });

    assert.equal(refused.status, 403);
    assert.match(refused.detail ?? '', /Save it as a draft/);
    assert.equal((await quality.get(paths.me, meSchema)).may.importPublished, false);
  });

  it('is saved as a draft in the core group, and published by who may', async () => {
    const draft = aLetter({ publication: 'draft' });
    const { letter } = await quality.post(paths.letters, draft, importedLetterSchema);

    const asked = { body: { as: 'published', on: '2018-02-26' } };
    assert.equal((await quality.refusal('POST', paths.publication(letter.id), asked)).status, 403);
    const director = apiOf(app, 'Dana Whitfield');
    assert.equal((await director.get(paths.me, meSchema)).may.importPublished, true);
    const answer = await director.request('POST', paths.publication(letter.id), {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked.body),
    });
    assert.equal(answer.status, 200);
  });

  it('cannot be saved by who is not of the core group', async () => {
    const other = apiOf(app, outside.name);

    for (const body of [aLetter(), aLetter({ publication: 'draft' })]) {
      assert.equal((await other.refusal('POST', paths.letters, { body })).status, 403);
    }
  });
});
