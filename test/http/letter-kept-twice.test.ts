import assert from 'node:assert/strict';
import { z } from 'zod';
import { answerSchema } from '../../bot/contract/answer.ts';
import { findingSchema } from '../../bot/contract/finding.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import {
  importedLetterSchema,
  readDocumentSchema,
  type ReadDocument,
} from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { aPerson } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const letter = `22 February 2018

Dear Dana

Focused visit to Exampleshire local authority children’s services

This letter summarises the findings of the focused visit to Exampleshire local authority
children’s services on 30 and 31 January 2018. The inspectors were Robin Field, Her
Majesty’s Inspector, and Kim Lane, Her Majesty’s Inspector.

Inspectors looked at the local authority’s arrangements for care leavers.

Areas for improvement

• Pathway plans aren’t reviewed often enough.
• Health passports reach care leavers too late to be of use to them.
• Young people wait for a tenancy of their own.
`;
/** As its web page prints it: other lines, quotation marks and bullets. */
const page = letter
  .replaceAll('’', "'")
  .replaceAll('•', '-')
  .replace('too late to', 'too late\nto');
/** She imports letters, and is not of the core group. */
const quality = aPerson({ name: 'Quinn Avery', roles: ['quality-assurance'] });
const published = { publication: 'published', publishedOn: '2018-02-26' };

describe('a letter that is kept twice', () => {
  let app: TestApp;
  let coordinator: ApiClient;

  beforeEach(async () => {
    app = await startTestApp({ staff: [...demoStaff, quality] });
    app.clock.set('2018-03-01T09:00:00Z');
    coordinator = apiOf(app, 'Priya Shah');
  });

  afterEach(() => app.stop());

  async function read(text: string, api = coordinator): Promise<ReadDocument> {
    const response = await api.request('POST', paths.readDocument, {
      headers: { 'content-type': 'application/octet-stream', 'x-document-name': 'letter.txt' },
      body: new TextEncoder().encode(text),
    });
    return readDocumentSchema.parse(await response.json());
  }

  async function save(text: string, given: object = published): Promise<string> {
    const { documentId, name, reading } = await read(text);
    const body = { documentId, name, reading, ...given };
    return (await coordinator.post(paths.letters, body, importedLetterSchema)).letter.id;
  }

  it('is known by its findings, word for word, its kind and its dates', async () => {
    const id = await save(letter);

    const { sameAs, draft, alreadyImported } = await read(page);

    assert.deepEqual([sameAs?.letter.id, sameAs?.same], [id, 3]);
    assert.deepEqual([draft, alreadyImported], [null, null]);
    const other = page.replace('22 February', '22 March').replace('31 January', '28 February');
    assert.equal((await read(other.replace('30 and', '27 and'))).sameAs, null);
  });

  it('is not said to be on record to whoever must not know of it', async () => {
    await save(letter, { publication: 'not-published' });

    assert.equal((await read(page)).sameAs?.same, 3);
    assert.equal((await read(page, apiOf(app, quality.name))).sameAs, null);
  });

  it('may be the final letter of a draft, where it does not call itself a draft', async () => {
    const draft = `DRAFT FOR FACTUAL ACCURACY\n\n${letter}`;
    const id = await save(draft, { publication: 'draft' });

    const final = await read(page);
    const again = await read(`DRAFT FOR FACTUAL ACCURACY\n\n${page}`);

    assert.deepEqual([final.sameAs, final.draft?.letter.id], [null, id]);
    assert.equal(again.sameAs?.letter.id, id);
  });

  it('is quoted once in an answer, with where both letters’ findings stand', async () => {
    const first = await save(letter);
    app.clock.set('2018-03-02T09:00:00Z');
    const second = await save(page);
    const findings = await coordinator.get(paths.findings, z.array(findingSchema));
    const due = '2018-04-27';
    for (const [at, letterId] of [first, second].entries()) {
      const finding = findings.find(
        (one) => one.letterId === letterId && one.text.startsWith('Health'),
      );
      const asked = {
        requestId: `9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6${at}`,
        action: `Action ${at + 1}`,
        ownerId: app.actor('Priya Shah').person.id,
        due,
      };
      await coordinator.post(paths.findingFollowUps(finding?.id ?? ''), asked, followUpSchema);
    }

    const ask = (question: string) =>
      coordinator.get(`${paths.answers}?question=${encodeURIComponent(question)}`, answerSchema);
    const latest = await ask('latest findings');
    const passports = await ask('health passports');

    assert.equal(findings.length, 6);
    assert.deepEqual(
      latest.findings.map(({ letterId }) => letterId),
      [first, first, first],
    );
    const [quoted, ...others] = passports.findings;
    assert.ok(quoted);
    assert.deepEqual(
      quoted.followUps.map(({ action }) => action),
      ['Action 1', 'Action 2'],
    );
    assert.ok(others.every(({ text }) => text !== quoted.text));
  });
});
