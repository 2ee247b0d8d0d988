import assert from 'node:assert/strict';
import { z } from 'zod';
import { answerSchema } from '../../bot/contract/answer.ts';
import { findingSchema, type FindingView } from '../../bot/contract/finding.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import { letterSchema, type LetterView } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import type { ApiClient } from '../support/api-client.ts';
import { correctionOf, findingSeen } from '../support/finding-seen.ts';
import { housing, plans, saveLetter, startLetters } from '../support/start-letters.ts';
import type { TestApp } from '../support/test-app.ts';

const requestId = '7d9e6a3c-1f2b-4c3d-8e4f-5a6b7c8d9e0f';

describe('the findings of a saved letter', () => {
  let app: TestApp;
  let coordinator: ApiClient;
  let director: ApiClient;
  let adviser: ApiClient;

  beforeEach(async () => {
    ({ app, coordinator, director, adviser } = await startLetters());
  });

  afterEach(() => app.stop());

  const save = (given?: object): Promise<LetterView> => saveLetter(coordinator, given);

  describe('one that the reader left out', () => {
    const added = {
      ...{ requestId, kind: 'priority-action', subItems: [] },
      text: 'Allegations wait for days.',
    };

    it('is added once, as the last, with its letter’s theme, and answers at once', async () => {
      const { id } = await save();

      await coordinator.post(paths.letterFindings(id), added, findingSchema);
      await coordinator.post(paths.letterFindings(id), added, findingSchema);

      const all = await adviser.get(paths.findings, z.array(findingSchema));
      assert.deepEqual(
        all.map((one) => [one.text, one.kind, one.theme, one.added]),
        [
          [plans, 'area-for-improvement', 'care-leavers', false],
          [housing, 'area-for-improvement', 'care-leavers', false],
          [added.text, 'priority-action', 'care-leavers', true],
        ],
      );
      const asked = `${paths.answers}?question=allegations`;
      const answer = await adviser.get(asked, answerSchema);
      assert.equal(answer.findings[0]?.text, added.text);
    });

    it('is published with its draft', async () => {
      const { id } = await save({ publication: 'draft', publishedOn: undefined });
      await coordinator.post(paths.letterFindings(id), added, findingSchema);
      assert.deepEqual(await adviser.get(paths.findings, z.array(findingSchema)), []);

      const on = { as: 'published', on: '2018-02-28' };
      await coordinator.post(paths.publication(id), on, letterSchema);

      const { publication } = await findingSeen(adviser, 'Allegations');
      assert.equal(publication, 'published');
    });
  });

  describe('one that is none', () => {
    const names = 'Names a child or a member of staff';

    async function drop(finding: FindingView, given: object = {}, api = coordinator) {
      const path = paths.findingDropped(finding.letterId, finding.id);
      const body = { revision: finding.revision, reason: 'Not a finding', ...given };
      return api.request('POST', path, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    }

    it('is dropped once, with the reason below its letter for those who may import', async () => {
      await save();
      const finding = await findingSeen(coordinator, 'Housing');

      assert.equal((await drop(finding)).status, 200);
      assert.equal((await drop(finding)).status, 200);

      const [letter] = await coordinator.get(paths.letters, z.array(letterSchema));
      const since = { by: 'Priya Shah', at: '2018-03-01T09:00:00Z' };
      assert.deepEqual(letter?.dropped, [{ text: housing, reason: 'Not a finding', since }]);
      assert.equal(letter.counts['area-for-improvement'], 1);
      const [shown] = await adviser.get(paths.letters, z.array(letterSchema));
      assert.deepEqual(shown?.dropped, []);
      const answer = await adviser.get(`${paths.answers}?question=housing`, answerSchema);
      assert.deepEqual(answer.findings, []);
    });

    it('leaves no words that name somebody', async () => {
      await save();
      await drop(await findingSeen(coordinator, 'Housing'), { reason: names });

      const { council } = app.actor('Priya Shah');
      const kept = await app.app.store.query(council, ['letter', 'finding', 'event']);
      assert.doesNotMatch(JSON.stringify(kept), /Housing is scarce/);
      const [letter] = await coordinator.get(paths.letters, z.array(letterSchema));
      assert.deepEqual(letter?.dropped, [
        { text: null, reason: names, since: { by: 'Priya Shah', at: '2018-03-01T09:00:00Z' } },
      ]);
    });

    it('stays while a follow-up answers it', async () => {
      await save();
      const finding = await findingSeen(coordinator, 'Housing');
      const ownerId = app.actor('Aisha Rahman').person.id;
      const asked = { requestId, action: 'Find flats', ownerId, due: '2018-03-29' };
      await coordinator.post(paths.findingFollowUps(finding.id), asked, followUpSchema);

      const refused = await drop(finding);

      assert.equal(refused.status, 409);
      assert.match(await refused.text(), /1 follow-up answers this finding, so it stays/);
      await findingSeen(coordinator, 'Housing');
    });

    it('is dropped or answered, never both, when both are done at once', async () => {
      await save();
      const finding = await findingSeen(coordinator, 'Housing');
      const ownerId = app.actor('Aisha Rahman').person.id;
      const asked = { requestId, action: 'Find flats', ownerId, due: '2018-03-29' };
      const json = { 'content-type': 'application/json' };
      const init = { headers: json, body: JSON.stringify(asked) };

      const [dropped, made] = await Promise.all([
        drop(finding),
        director.request('POST', paths.findingFollowUps(finding.id), init),
      ]);

      assert.deepEqual([dropped.ok, made.ok].toSorted(), [false, true]);
      const followUps = await coordinator.get(paths.followUps, z.array(followUpSchema));
      assert.deepEqual(
        followUps.map(({ findingText }) => findingText),
        made.ok ? [housing] : [],
      );
    });

    it('is not dropped as what somebody has put right meanwhile, nor as the only one', async () => {
      await save();
      const finding = await findingSeen(coordinator, 'Housing');
      const strength = correctionOf(finding, { kind: 'strength' });
      await director.post(paths.findingCorrection(finding.id), strength, findingSchema);

      assert.equal((await drop(finding)).status, 409);
      await drop(await findingSeen(coordinator, 'Pathway'));
      assert.equal((await drop(await findingSeen(coordinator, 'Housing'))).status, 409);
    });
  });
});
