import assert from 'node:assert/strict';
import { answerSchema } from '../../bot/contract/answer.ts';
import { auditPageSchema } from '../../bot/contract/audit.ts';
import { findingSchema } from '../../bot/contract/finding.ts';
import type { LetterView } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import type { ApiClient } from '../support/api-client.ts';
import { aReadFinding, aReading } from '../support/builders.ts';
import { correctionOf, findingSeen } from '../support/finding-seen.ts';
import { plans, saveLetter, startLetters } from '../support/start-letters.ts';
import type { TestApp } from '../support/test-app.ts';

const requestId = '7d9e6a3c-1f2b-4c3d-8e4f-5a6b7c8d9e0f';

describe('a finding of a saved letter', () => {
  let app: TestApp;
  let coordinator: ApiClient;
  let director: ApiClient;
  let adviser: ApiClient;

  beforeEach(async () => {
    ({ app, coordinator, director, adviser } = await startLetters());
  });

  afterEach(() => app.stop());

  const save = (given?: object): Promise<LetterView> => saveLetter(coordinator, given);

  const right = 'Pathway plans are not reviewed often enough.';

  describe('that was read wrongly', () => {
    it('is put right, with its first words for those who may import', async () => {
      await save();
      const finding = await findingSeen(coordinator, 'Pathway');
      const asked = correctionOf(finding, { text: right, kind: 'headline', theme: 'permanence' });

      await coordinator.post(paths.findingCorrection(finding.id), asked, findingSchema);

      const [own, shown] = [
        await findingSeen(coordinator, 'Path'),
        await findingSeen(adviser, 'Path'),
      ];
      assert.deepEqual(
        [own.text, own.kind, own.theme, own.edited, own.original?.text],
        [right, 'headline', 'permanence', true, plans],
      );
      assert.deepEqual(own.corrected, {
        ...{ by: 'Priya Shah', at: '2018-03-01T09:00:00Z', reason: 'Mistyped' },
      });
      assert.deepEqual(
        [shown.text, shown.edited, shown.original, shown.corrected],
        [right, true, null, null],
      );
    });

    it('is answered with as it is now at once', async () => {
      await save();
      const ask = async () =>
        (await adviser.get(`${paths.answers}?question=libraries`, answerSchema)).findings.map(
          ({ text }) => text,
        );
      assert.deepEqual(await ask(), []);
      const finding = await findingSeen(coordinator, 'Housing');
      const text = 'Libraries are scarce.';

      const asked = correctionOf(finding, { text });
      await coordinator.post(paths.findingCorrection(finding.id), asked, findingSchema);

      assert.deepEqual(await ask(), [text]);
    });

    it('needs a reason for other words, and none for another kind', async () => {
      await save();
      const finding = await findingSeen(coordinator, 'Pathway');
      const path = paths.findingCorrection(finding.id);

      const body = correctionOf(finding, { text: right, reason: '' });
      const refused = await coordinator.refusal('POST', path, { body });
      assert.deepEqual(
        [refused.status, refused.detail],
        [400, 'Say why the finding is in other words now.'],
      );
      const strength = correctionOf(finding, { kind: 'strength', reason: '' });
      assert.equal((await coordinator.post(path, strength, findingSchema)).kind, 'strength');
    });

    it('is put right once, keeps the words of the letter at the next time, and may go back', async () => {
      await save();
      const finding = await findingSeen(coordinator, 'Pathway');
      const path = paths.findingCorrection(finding.id);
      const asked = correctionOf(finding, { text: 'Pathway plans are late.' });

      await coordinator.post(path, asked, findingSchema);
      const once = await coordinator.post(path, asked, findingSchema);
      const again = await coordinator.post(
        path,
        correctionOf(once, { text: right }),
        findingSchema,
      );
      const back = await coordinator.post(
        path,
        correctionOf(again, { text: plans }),
        findingSchema,
      );

      assert.deepEqual([once.revision, again.revision], [1, 2]);
      assert.equal(again.original?.text, plans);
      assert.deepEqual([back.text, back.original, back.edited], [plans, null, false]);
      const log = await director.get(`${paths.audit}?record=council`, auditPageSchema);
      const corrected = log.entries.filter(({ what }) => what === 'Finding: corrected');
      assert.equal(corrected.length, 3);
      assert.deepEqual(
        [corrected[0]?.about, corrected[0]?.reason, corrected[0]?.after],
        [
          'Focused visit letter: care leavers',
          'Mistyped',
          'finding: 1; kind: area-for-improvement; theme: care-leavers; words: changed',
        ],
      );
    });

    it('is not put right over what somebody else made of it', async () => {
      await save();
      const finding = await findingSeen(coordinator, 'Pathway');
      const path = paths.findingCorrection(finding.id);
      await director.post(path, correctionOf(finding, { text: right }), findingSchema);

      const body = correctionOf(finding, { text: 'Plans are late.' });
      const refused = await coordinator.refusal('POST', path, { body });

      assert.equal(refused.status, 409);
      assert.match(refused.detail ?? '', /^Dana Whitfield corrected this finding meanwhile/);
      assert.equal((await findingSeen(coordinator, 'Pathway')).text, right);
    });

    it('keeps words that name somebody nowhere, also when they were edited before', async () => {
      const findings = [aReadFinding({ text: 'Tommy Tucker waits.' })];
      await save({ reading: aReading({ findings }) });
      const named = await findingSeen(coordinator, 'Tommy');
      const path = paths.findingCorrection(named.id);
      const text = 'One child waits.';
      const edited = await coordinator.post(path, correctionOf(named, { text }), findingSchema);
      assert.equal(edited.original?.text, 'Tommy Tucker waits.');

      const forgetting = correctionOf(edited, { forgets: true });
      await coordinator.post(path, forgetting, findingSchema);

      const kept = await app.app.store.query(app.actor('Priya Shah').council, [
        ...['letter', 'finding', 'event'],
      ]);
      assert.doesNotMatch(JSON.stringify(kept), /Tommy/);
      const { edited: isEdited, original } = await findingSeen(coordinator, 'One child');
      assert.deepEqual([isEdited, original], [true, null]);
    });

    it('is asked about a personal detail in what was typed', async () => {
      await save();
      const finding = await findingSeen(coordinator, 'Pathway');
      const path = paths.findingCorrection(finding.id);
      const typed = { text: right, reason: 'As in 943 476 5919' };
      const body = correctionOf(finding, typed);

      const refused = await coordinator.refusal('POST', path, { body });

      assert.deepEqual(refused.screened, ['nhs-number']);
      const kept = { ...body, screened: 'kept' };
      assert.equal((await coordinator.post(path, kept, findingSchema)).text, right);
    });
  });

  describe('of what is embargoed', () => {
    it('is there for the core group alone, and so is that it was put right', async () => {
      await save({ publication: 'draft', publishedOn: undefined });
      const finding = await findingSeen(coordinator, 'Pathway');
      const { council, person } = app.actor('Priya Shah');
      const outsider = { council, person: { ...person, coreGroup: false } };
      const { useCases, store } = app.app;
      const asked = { ...correctionOf(finding, { text: right }), forgets: false } as never;

      await assert.rejects(useCases.correctFinding(outsider, finding.id, asked), {
        code: 'not-found',
      });
      const dropping = { revision: 0, reason: 'Not a finding' } as const;
      const place = { letter: finding.letterId, finding: finding.id };
      await assert.rejects(useCases.dropFinding(outsider, place, dropping), { code: 'not-found' });
      await coordinator.post(paths.findingCorrection(finding.id), asked, findingSchema);
      const { documents } = await store.query(council, ['event']);
      const told = documents.filter(({ body }) => JSON.stringify(body).includes('finding.'));
      assert.deepEqual(
        told.map(({ body }) => (body as { embargoed: boolean }).embargoed),
        [true],
      );
    });

    it('is put right by nobody who may not import', async () => {
      const { id } = await save();
      const finding = await findingSeen(adviser, 'Pathway');
      const asked: [string, object][] = [
        [paths.findingCorrection(finding.id), correctionOf(finding)],
        [paths.findingDropped(id, finding.id), { revision: 0, reason: 'Not a finding' }],
        [paths.letterFindings(id), { requestId, kind: 'strength', text: right, subItems: [] }],
      ];
      for (const [path, body] of asked) {
        assert.equal((await adviser.refusal('POST', path, { body })).status, 403);
      }
    });
  });
});
