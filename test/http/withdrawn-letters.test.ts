import assert from 'node:assert/strict';
import { z } from 'zod';
import { answerSchema } from '../../bot/contract/answer.ts';
import { auditPageSchema } from '../../bot/contract/audit.ts';
import { findingSchema } from '../../bot/contract/finding.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import { importedLetterSchema, letterSchema, type LetterView } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import type { ApiClient } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { findingSeen } from '../support/finding-seen.ts';
import { startLetters } from '../support/start-letters.ts';
import type { TestApp } from '../support/test-app.ts';

const requestId = '7d9e6a3c-1f2b-4c3d-8e4f-5a6b7c8d9e0f';
const reason = 'It is about another council';

describe('a letter that should not have been saved', () => {
  let app: TestApp;
  let coordinator: ApiClient;
  let director: ApiClient;
  let adviser: ApiClient;

  beforeEach(async () => {
    ({ app, coordinator, director, adviser } = await startLetters());
  });

  afterEach(() => app.stop());

  async function save(given: object = {}, number = 1): Promise<LetterView> {
    const letter = aLetter(given, number);
    return (await coordinator.post(paths.letters, letter, importedLetterSchema)).letter;
  }

  async function withdraw(letter: LetterView, given: object = {}, api = coordinator) {
    const body = JSON.stringify({ importedAt: letter.importedAt, reason, ...given });
    const headers = { 'content-type': 'application/json' };
    const answer = await api.request('POST', paths.withdrawal(letter.id), { headers, body });
    return { status: answer.status, text: await answer.text() };
  }

  async function followUpOf(words: string): Promise<string> {
    const finding = await findingSeen(coordinator, words);
    const ownerId = app.actor('Aisha Rahman').person.id;
    const asked = { requestId, action: 'Review every plan', ownerId, due: '2018-03-29' };
    await coordinator.post(paths.findingFollowUps(finding.id), asked, followUpSchema);
    return requestId;
  }

  async function change(followUp: string, what: object): Promise<void> {
    const all = await coordinator.get(paths.followUps, z.array(followUpSchema));
    const revision = all.find(({ id }) => id === followUp)?.revision;
    const asked = { requestId: crypto.randomUUID(), revision, change: what };
    await coordinator.post(paths.followUpChanges(followUp), asked, z.unknown());
  }

  /** Everything that the API tells somebody, as one text. */
  async function toldTo(api: ApiClient): Promise<string> {
    const told = [];
    for (const path of [paths.letters, paths.findings, paths.followUps, paths.themes]) {
      told.push(await api.get(path, z.unknown()));
    }
    for (const question of ['pathway+plans', 'latest+findings']) {
      told.push((await api.get(`${paths.answers}?question=${question}`, answerSchema)).findings);
    }
    return JSON.stringify(told);
  }

  it('is gone from answers, lists and themes at once, and others say what is the latest', async () => {
    const earlier = aReading({
      documentDate: '2017-05-02',
      visit: { start: '2017-04-04', end: '2017-04-05' },
      findings: [aReadFinding({ text: 'Care leavers lack homes.' })],
    });
    await save({ reading: earlier, publishedOn: '2017-05-02' }, 2);
    const letter = await save();
    assert.match(await toldTo(adviser), /Pathway plans are not reviewed/);

    assert.equal((await withdraw(letter)).status, 200);

    const told = await toldTo(adviser);
    assert.doesNotMatch(told, /Pathway plans are not reviewed/);
    assert.match(told, /Care leavers lack homes/);
    const paper = await coordinator.request('GET', paths.paper('action-plan'));
    assert.equal(paper.status, 200);
    const { council } = app.actor('Priya Shah');
    const kept = await app.app.store.query(council, ['letter', 'finding']);
    assert.doesNotMatch(JSON.stringify(kept), /Pathway plans/);
  });

  it('is withdrawn once, and the audit log keeps that it was, with its name and why', async () => {
    const letter = await save();

    assert.equal((await withdraw(letter)).status, 200);
    assert.equal((await withdraw(letter)).status, 200);

    const log = await director.get(`${paths.audit}?record=council`, auditPageSchema);
    const about = log.entries.filter((entry) => entry.about.startsWith('Focused visit letter'));
    assert.deepEqual(
      about.map((entry) => [entry.who, entry.what, entry.reason]),
      [
        ['Priya Shah', 'Letter: withdrawn', reason],
        ['Priya Shah', 'Letter: imported', ''],
      ],
    );
    assert.equal(
      about[0]?.before,
      'title: Focused visit letter: care leavers, Thu 22 Feb 2018; publication: published; published on: 2018-02-22; findings: 1; closed follow ups: 0',
    );
  });

  it('can be imported anew, which a late repeat of the withdrawal does not undo', async () => {
    const letter = await save();
    await withdraw(letter);
    app.clock.set('2018-03-01T09:05:00Z');

    const again = await save({ publication: 'draft', publishedOn: undefined });

    assert.equal(again.publication, 'draft');
    assert.deepEqual(await adviser.get(paths.findings, z.array(findingSchema)), []);
    await findingSeen(coordinator, 'Pathway plans');
    const late = await withdraw(letter);
    assert.equal(late.status, 409);
    assert.match(late.text, /imported anew meanwhile/);
  });

  it('stays while work on it is open, which is named, and goes with what is closed', async () => {
    const letter = await save();
    const followUp = await followUpOf('Pathway plans');

    const refused = await withdraw(letter);
    assert.equal(refused.status, 409);
    assert.match(refused.text, /close “Review every plan” first/);
    await findingSeen(adviser, 'Pathway plans');

    const evidence = { title: 'Withdrawn', url: 'https://council.example/letter' };
    await change(followUp, { kind: 'add-evidence', ...evidence });
    await change(followUp, { kind: 'close', words: 'The letter was not ours' });
    assert.equal((await withdraw(letter)).status, 200);
    assert.deepEqual(await coordinator.get(paths.followUps, z.array(followUpSchema)), []);
    const log = await director.get(`${paths.audit}?record=council`, auditPageSchema);
    assert.ok(log.entries.some(({ what }) => what === 'Follow-up: closed'));
  });

  it('is withdrawn or worked on, never both, when both are begun at once', async () => {
    const letter = await save();
    const finding = await findingSeen(coordinator, 'Pathway plans');
    const ownerId = app.actor('Aisha Rahman').person.id;
    const asked = { requestId, action: 'Review plans', ownerId, due: '2018-03-29' };
    const init = {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    };

    const [withdrawn, made] = await Promise.all([
      withdraw(letter),
      director.request('POST', paths.findingFollowUps(finding.id), init),
    ]);

    assert.deepEqual([withdrawn.status === 200, made.ok].toSorted(), [false, true]);
  });

  it('gives its draft back the place that it had taken', async () => {
    const draft = await save({ publication: 'draft', publishedOn: undefined });
    const housing = aReadFinding({ text: 'Housing is scarce.' });
    const reading = aReading();
    const both = { ...reading, findings: [...reading.findings, housing] };
    const final = await save({ finalOf: draft.id, reading: both }, 2);
    const [replaced] = (await coordinator.get(paths.letters, z.array(letterSchema))).filter(
      ({ id }) => id === draft.id,
    );
    assert.equal(replaced?.replaced, true);
    assert.match((await withdraw(draft)).text, /withdraw that first/);

    assert.equal((await withdraw(final)).status, 200);

    const letters = await coordinator.get(paths.letters, z.array(letterSchema));
    assert.deepEqual(
      letters.map(({ id, replaced: isReplaced }) => [id, isReplaced]),
      [[draft.id, false]],
    );
    assert.equal((await withdraw(draft)).status, 200);
    assert.equal((await save({ publication: 'draft', publishedOn: undefined })).id, draft.id);
  });

  it('stays while the record is on hold', async () => {
    const letter = await save();
    const hold = { kind: 'hold', visitId: null, reason: 'A tribunal asked' };
    await director.post(paths.retentionHolds, hold, z.unknown());

    const refused = await withdraw(letter);

    assert.equal(refused.status, 409);
    assert.match(refused.text, /on hold/);
  });

  it('is withdrawn by nobody who may not publish, and of a draft nobody else hears', async () => {
    const letter = await save({ publication: 'draft', publishedOn: undefined });
    assert.equal((await withdraw(letter, {}, adviser)).status, 403);
    const { council, person } = app.actor('Priya Shah');
    const outsider = { council, person: { ...person, coreGroup: false } };
    const asked = { importedAt: letter.importedAt, reason, screened: undefined };
    await assert.rejects(app.app.useCases.withdrawLetter(outsider, letter.id, asked), {
      code: 'not-found',
    });

    assert.equal((await withdraw(letter, { reason: '' })).status, 400);
    assert.equal((await withdraw(letter)).status, 200);

    const { documents } = await app.app.store.query(council, ['event']);
    const told = documents.filter(({ body }) => JSON.stringify(body).includes('letter.withdrawn'));
    assert.deepEqual(
      told.map(({ body }) => (body as { embargoed: boolean }).embargoed),
      [true],
    );
  });
});
