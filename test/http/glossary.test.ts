import assert from 'node:assert/strict';
import { glossarySchema } from '../../bot/contract/glossary.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const lodge = ['The Lodge', 'leaving care team'];
const hub = ['hub', 'family centre'];

describe('the API for the council’s own words', () => {
  let app: TestApp;
  let coordinator: ApiClient;

  before(async () => {
    app = await startTestApp();
    coordinator = apiOf(app, 'Priya Shah');
  });
  after(() => app.stop());

  it('keeps them with who changed them', async () => {
    const none = await coordinator.get(paths.glossary, glossarySchema);
    const after = await coordinator.post(
      paths.glossary,
      { entries: [lodge], lastChanged: null },
      glossarySchema,
    );

    assert.deepEqual([none.own, none.changed], [[], null]);
    assert.deepEqual([after.own, after.changed?.by], [[lodge], 'Priya Shah']);
  });

  it('refuses a list that was written over an older one than the one that stands', async () => {
    const asked = { entries: [hub], lastChanged: null };
    const refusal = await coordinator.refusal('POST', paths.glossary, { body: asked });
    const standing = await coordinator.get(paths.glossary, glossarySchema);

    assert.equal(refusal.status, 409);
    assert.deepEqual(standing.own, [lodge]);
  });

  it('takes the same list twice, as a repeated press sends it', async () => {
    const asked = { entries: [lodge], lastChanged: null };
    const again = await coordinator.post(paths.glossary, asked, glossarySchema);

    assert.deepEqual(again.own, [lodge]);
  });
});
