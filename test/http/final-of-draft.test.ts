import assert from 'node:assert/strict';
import { z } from 'zod';
import { findingSchema } from '../../bot/contract/finding.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import {
  importedLetterSchema,
  letterSchema,
  readDocumentSchema,
  type ReadDocument,
} from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const letterText = (housing: string) => `22 February 2018

Dear Dana

Focused visit to Exampleshire local authority children’s services

This letter summarises the findings of the focused visit to Exampleshire local authority
children’s services on 30 and 31 January 2018. The inspectors were Robin Field, Her
Majesty’s Inspector, and Kim Lane, Her Majesty’s Inspector.

Inspectors looked at the local authority’s arrangements for care leavers.

Areas for improvement

• Pathway plans are not reviewed often enough.
• ${housing}
`;
const drafted = letterText('Health passports reach care leavers too late to be of use to them.');
const final = letterText('Young people wait for a tenancy of their own.');

describe('the final letter of a draft', () => {
  let app: TestApp;
  let coordinator: ApiClient;
  let adviser: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2018-03-01T09:00:00Z');
    coordinator = apiOf(app, 'Priya Shah');
    adviser = apiOf(app, 'Joe Clarke');
  });

  afterEach(() => app.stop());

  async function read(text: string): Promise<ReadDocument> {
    const response = await coordinator.request('POST', paths.readDocument, {
      headers: { 'content-type': 'application/octet-stream', 'x-document-name': 'letter.txt' },
      body: new TextEncoder().encode(text),
    });
    return readDocumentSchema.parse(await response.json());
  }

  async function save(text: string, given: object): Promise<string> {
    const { documentId, name, reading } = await read(text);
    const body = { documentId, name, reading, ...given };
    return (await coordinator.post(paths.letters, body, importedLetterSchema)).letter.id;
  }

  const findings = (api = coordinator) => api.get(paths.findings, z.array(findingSchema));

  async function followUpOn(words: string): Promise<void> {
    const finding = (await findings()).find(({ text }) => text.startsWith(words));
    const asked = {
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      action: 'Review every plan',
      ownerId: app.actor('Priya Shah').person.id,
      due: '2018-04-29',
    };
    await coordinator.post(paths.findingFollowUps(finding?.id ?? ''), asked, followUpSchema);
  }

  it('is known by what both say', async () => {
    const draft = await save(drafted, { publication: 'draft' });

    const found = await read(final);

    assert.deepEqual([found.draft?.letter.id, found.draft?.same], [draft, 1]);
  });

  it('takes its place: what both say keeps its follow-ups, and the rest stays embargoed', async () => {
    const draft = await save(drafted, { publication: 'draft' });
    await followUpOn('Pathway plans');

    const published = { publication: 'published', publishedOn: '2018-02-26', finalOf: draft };
    const letter = await save(final, published);

    const seen = await findings(adviser);
    assert.deepEqual(
      seen.map(({ text, letterId, followUps }) => [text, letterId === letter, followUps.length]),
      [
        ['Pathway plans are not reviewed often enough.', true, 1],
        ['Young people wait for a tenancy of their own.', true, 0],
      ],
    );
    const left = (await findings()).filter(({ letterId }) => letterId === draft);
    assert.deepEqual(
      left.map(({ text, publication }) => [text, publication]),
      [['Health passports reach care leavers too late to be of use to them.', 'draft']],
    );
    const letters = await coordinator.get(paths.letters, z.array(letterSchema));
    assert.deepEqual(
      letters.map(({ id, replaced }) => [id, replaced]).toSorted(),
      [
        [draft, true],
        [letter, false],
      ].toSorted(),
    );
    assert.equal((await adviser.get(paths.letters, z.array(letterSchema))).length, 1);
  });

  it('takes it once, and the draft is not published after it', async () => {
    const draft = await save(drafted, { publication: 'draft' });
    const published = { publication: 'published', publishedOn: '2018-02-26', finalOf: draft };
    await save(final, published);
    await save(final, published);

    const asked = { body: { as: 'published', on: '2018-02-26' } };
    const refused = await coordinator.refusal('POST', paths.publication(draft), asked);
    assert.match(refused.detail ?? '', /taken the place of this draft/);
    assert.equal((await read(`${final}\nYours sincerely`)).draft, null);
    assert.equal((await findings()).length, 3);
  });
});
