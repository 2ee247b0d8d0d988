import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readDocumentSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { pathwaySchema } from '../../bot/contract/pathway.ts';
import { rulesSchema } from '../../bot/contract/rules.ts';
import { themeHistorySchema } from '../../bot/contract/theme-history.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const letterFile = new URL(
  '../../bot/demo/documents/exampleshire-focused-visit-letter.pdf',
  import.meta.url,
);
const theirs = 'Their plans are out of date.';
const ours = 'Our plans start too late.';

describe('another council’s letter on the record', () => {
  let app: TestApp;
  let coordinator: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    coordinator = apiOf(app, 'Priya Shah');
  });

  afterEach(() => app.stop());

  function keep(documentId: string, given: Parameters<typeof aReading>[0]) {
    const letter = aLetter({ reading: aReading(given), documentId: documentId.repeat(64) });
    return app.app.useCases.importLetter(app.actor('Priya Shah'), letter);
  }

  const ofOthertown = {
    localAuthority: 'Othertown',
    findings: [aReadFinding({ text: theirs })],
    documentDate: '2017-11-01',
  };

  async function keepBoth(): Promise<void> {
    await keep('1', {
      localAuthority: 'Exampleshire County Council',
      findings: [aReadFinding({ text: ours })],
      documentDate: '2017-06-01',
    });
    app.clock.set('2018-01-23T09:50:00Z');
    await keep('2', ofOthertown);
  }

  const ask = async (question: string) =>
    (await app.app.useCases.answerQuestion(app.actor('Joe Clarke'), question)).findings;

  it('is questioned before it is saved, by the name that the first letter taught', async () => {
    await keep('2', ofOthertown);
    const body = new Uint8Array(await readFile(letterFile));

    const response = await coordinator.request('POST', paths.readDocument, {
      headers: { 'content-type': 'application/octet-stream', 'x-document-name': 'letter.pdf' },
      body,
    });
    const { reading } = readDocumentSchema.parse(await response.json());

    assert.match(reading.warnings[0] ?? '', /^This is about Exampleshire, and your council is Oth/);
  });

  it('is shown as another council’s', async () => {
    await keepBoth();

    const letters = await app.app.useCases.listLetters(app.actor('Priya Shah'));
    assert.deepEqual(
      letters.map(({ title }) => title),
      [
        'Focused visit letter: care leavers (another council: Othertown)',
        'Focused visit letter: care leavers',
      ],
    );
  });

  it('is not among the latest findings, unless its council is asked for', async () => {
    await keepBoth();

    const textsOf = async (question: string) => (await ask(question)).map(({ text }) => text);
    assert.deepEqual(await textsOf('latest findings on care leavers'), [ours]);
    assert.deepEqual(await textsOf('latest findings on care leavers in Othertown'), [theirs]);
    assert.deepEqual(await textsOf('What did Ofsted say about plans?'), [ours]);
  });

  it('is carried into no checklist, no theme and no pathway', async () => {
    await keepBoth();
    const visitId = await announceVisit(app);

    const { items } = await app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visitId);
    const carried = items.filter(({ category }) => category === 'carried-over');
    assert.deepEqual(
      carried.map(({ title }) => title),
      [`Show progress on: ${ours}`],
    );
    const themes = await coordinator.get(paths.themes, z.array(themeHistorySchema));
    assert.deepEqual(
      themes.flatMap(({ visits }) =>
        visits.flatMap(({ documents }) => documents.map(({ date }) => date)),
      ),
      ['2017-06-01'],
    );
    const before = await coordinator.get(paths.pathway, pathwaySchema);
    await keep('3', {
      localAuthority: 'Othertown',
      kind: 'inspection-report',
      documentDate: '2018-01-12',
      judgements: [{ area: 'Overall effectiveness', grade: 'inadequate' }],
      visit: { start: '2017-12-04', end: '2017-12-15' },
    });
    assert.deepEqual(await coordinator.get(paths.pathway, pathwaySchema), before);
  });

  it('becomes one’s own when the council is named so', async () => {
    await keepBoth();
    const named = await coordinator.post(paths.councilName, { name: 'Othertown' }, rulesSchema);

    assert.equal(named.councilName, 'Othertown');
    assert.deepEqual(
      (await ask('latest findings on care leavers')).map(({ text }) => text),
      [theirs],
    );
    const adviser = apiOf(app, 'Joe Clarke');
    const refused = await adviser.refusal('POST', paths.councilName, { body: { name: 'Mine' } });
    assert.equal(refused.status, 403);
  });
});
