import assert from 'node:assert/strict';
import { z } from 'zod';
import { answerSchema } from '../../bot/contract/answer.ts';
import { auditPageSchema } from '../../bot/contract/audit.ts';
import { findingSchema } from '../../bot/contract/finding.ts';
import { importedLetterSchema, letterSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const words = 'Pathway plans are not reviewed often enough.';
const letters = z.array(letterSchema);
const findings = z.array(findingSchema);
/** Of the core group, and of nobody in particular. */
const inside = 'Priya Shah';
const outside = 'Joe Clarke';

describe('what is embargoed', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2018-03-01T09:00:00Z');
  });

  afterEach(() => app.stop());

  function as(name: string) {
    return apiOf(app, name);
  }

  async function importDraft(): Promise<string> {
    const draft = aLetter({ publication: 'draft' });
    const { letter } = await as(inside).post(paths.letters, draft, importedLetterSchema);
    return letter.id;
  }

  /** Everything that the API tells somebody, as one text. */
  async function toldTo(name: string): Promise<string> {
    const told = [
      await as(name).get(paths.letters, z.unknown()),
      await as(name).get(paths.findings, z.unknown()),
      await as(name).get(paths.followUps, z.unknown()),
      await as(name).get(paths.themes, z.unknown()),
      await as(name).get(paths.pathway, z.unknown()),
      await as(name).get(`${paths.answers}?question=pathway+plans`, z.unknown()),
    ];
    return JSON.stringify(told);
  }

  it('is shown to the core group, and to nobody else', async () => {
    await importDraft();

    assert.match(await toldTo(inside), /Pathway plans are not reviewed/);
    assert.doesNotMatch(await toldTo(outside), /not reviewed|2018-02-22|draft/i);
  });

  it('answers no question, not even the director’s', async () => {
    await importDraft();

    const answer = await as('Dana Whitfield').get(
      `${paths.answers}?question=pathway+plans`,
      answerSchema,
    );

    assert.deepEqual(answer, {
      about: 'pathway plans',
      findings: [],
      closest: [],
      otherThemes: [],
    });
  });

  it('answers everybody from the day that it is published', async () => {
    const id = await importDraft();

    await as(inside).post(
      paths.publication(id),
      { as: 'published', on: '2018-02-28' },
      letterSchema,
    );

    const [letter] = await as(outside).get(paths.letters, letters);
    const [finding] = await as(outside).get(paths.findings, findings);
    const answer = await as(outside).get(`${paths.answers}?question=pathway+plans`, answerSchema);
    assert.deepEqual([letter?.publication, letter?.publishedOn], ['published', '2018-02-28']);
    assert.equal(finding?.text, words);
    assert.equal(answer.findings[0]?.text, words);
  });

  it('stays embargoed when Ofsted does not publish the letter, and may be published later', async () => {
    const id = await importDraft();

    const kept = await as(inside).post(
      paths.publication(id),
      { as: 'not-published' },
      letterSchema,
    );

    assert.equal(kept.publication, 'not-published');
    assert.deepEqual(await as(outside).get(paths.letters, letters), []);
    const published = { as: 'published', on: '2018-03-01' };
    await as(inside).post(paths.publication(id), published, letterSchema);
    assert.equal((await as(outside).get(paths.letters, letters)).length, 1);
  });

  it('is published once, on no day to come, and by nobody outside the core group', async () => {
    const id = await importDraft();
    const publish = (name: string, on: string) =>
      as(name).refusal('POST', paths.publication(id), { body: { as: 'published', on } });

    assert.equal((await publish(outside, '2018-02-28')).status, 403);
    assert.match((await publish(inside, '2018-03-02')).detail ?? '', /day to come/);
    assert.match((await publish(inside, '2018-02-21')).detail ?? '', /before its own date/);
    const on = { as: 'published', on: '2018-02-28' };
    await as(inside).post(paths.publication(id), on, letterSchema);
    await as(inside).post(paths.publication(id), on, letterSchema);
    assert.match((await publish(inside, '2018-02-27')).detail ?? '', /published already/);
  });

  it('has its day of publication put right by whoever may publish, on the record', async () => {
    const id = await importDraft();
    const published = { as: 'published', on: '2018-02-28' };
    await as(inside).post(paths.publication(id), published, letterSchema);
    const path = paths.publicationDay(id);
    const right = { on: '2018-02-26', was: '2018-02-28' };
    const refusal = async (body: object, name = inside) =>
      (await as(name).refusal('POST', path, { body })).status;

    assert.equal(await refusal(right, outside), 403);
    assert.equal(await refusal({ ...right, on: '2018-03-02' }), 400);
    assert.equal(await refusal({ ...right, on: '2018-02-21' }), 400);
    await as(inside).post(path, right, letterSchema);
    await as(inside).post(path, right, letterSchema);
    assert.equal(await refusal({ on: '2018-02-27', was: '2018-02-28' }), 409);

    const [letter] = await as(outside).get(paths.letters, letters);
    const { entries } = await as('Dana Whitfield').get(
      `${paths.audit}?record=council`,
      auditPageSchema,
    );
    const corrected = entries.filter(({ what }) => what.includes('publication-day-corrected'));
    assert.equal(letter?.publishedOn, '2018-02-26');
    assert.deepEqual(
      corrected.map(({ before, after }) => [before, after]),
      [['published on: 2018-02-28', 'published on: 2018-02-26']],
    );
  });

  it('asks about a personal detail before feedback is kept', async () => {
    const heard = {
      requestId: '7d9e6a3c-1f2b-4c3d-8e4f-5a6b7c8d9e0f',
      heardOn: '2018-01-31',
      theme: null,
      findings: [{ kind: 'headline', text: 'They read the plan of 943 476 5919 twice.' }],
    };

    const refused = await as(inside).refusal('POST', paths.feedback, { body: heard });
    assert.deepEqual(refused.screened, ['nhs-number']);
    assert.equal((await as(inside).get(paths.letters, letters)).length, 0);
    await as(inside).post(paths.feedback, { ...heard, screened: 'kept' }, letterSchema);
    assert.equal((await as(inside).get(paths.letters, letters)).length, 1);
  });

  it('can be feedback that was heard, recorded once', async () => {
    const heard = {
      requestId: '7d9e6a3c-1f2b-4c3d-8e4f-5a6b7c8d9e0f',
      heardOn: '2018-01-31',
      theme: 'care-leavers',
      findings: [{ kind: 'area-for-improvement', text: words }],
    };

    const first = await as(inside).post(paths.feedback, heard, letterSchema);
    await as(inside).post(paths.feedback, heard, letterSchema);

    assert.deepEqual([first.title, first.publication], ['Feedback heard: care leavers', 'heard']);
    assert.equal((await as(inside).get(paths.letters, letters)).length, 1);
    assert.doesNotMatch(await toldTo(outside), /not reviewed|heard/i);
    assert.equal((await as(outside).refusal('POST', paths.feedback, { body: heard })).status, 403);
    const publishing = { body: { as: 'published', on: '2018-02-28' } };
    const refused = await as(inside).refusal('POST', paths.publication(first.id), publishing);
    assert.match(refused.detail ?? '', /import the letter/);
  });

  it('cannot become a follow-up of somebody who may not see it', async () => {
    await importDraft();
    const [finding] = await as(inside).get(paths.findings, findings);
    const body = {
      requestId: '7d9e6a3c-1f2b-4c3d-8e4f-5a6b7c8d9e0f',
      action: 'Review every plan',
      ownerId: app.actor(outside).person.id,
      due: '2018-04-01',
    };

    const refused = await as(outside).refusal('POST', paths.findingFollowUps(finding?.id ?? ''), {
      body,
    });

    assert.ok([403, 404].includes(refused.status));
  });

  it('is not in the live stream of those who may not know of it', async () => {
    const lines = await Promise.all([inside, outside].map((name) => liveLines(app, name)));

    await importDraft();
    await as(inside).post(
      paths.publication('1'.padEnd(64, '0')),
      { as: 'published', on: '2018-02-28' },
      letterSchema,
    );

    assert.deepEqual(await lines[0]?.(2), ['letter.imported', 'letter.published']);
    assert.deepEqual(await lines[1]?.(1), ['letter.published']);
  });
});

/** Opens a person's live stream; resolves to a way to wait for so many lines' types. */
async function liveLines(app: TestApp, name: string) {
  const response = await apiOf(app, name).request('GET', paths.live);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return async (many: number): Promise<string[]> => {
    const types = () => [...text.matchAll(/"type":"([^"]+)"/g)].map((match) => match[1] ?? '');
    while (types().length < many) {
      const { value, done } = await reader.read();
      if (done) break;
      text += value;
    }
    await reader.cancel();
    return types();
  };
}
