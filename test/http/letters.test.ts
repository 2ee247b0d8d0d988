import assert from 'node:assert/strict';
import { z } from 'zod';
import { findingSchema } from '../../bot/contract/finding.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import { importedLetterSchema, letterSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const requestId = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';

describe('through the tab’s API', () => {
  let app: TestApp;
  let director: ApiClient;
  let coordinator: ApiClient;
  let adviser: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2018-02-23T09:00:00Z');
    director = apiOf(app, 'Dana Whitfield');
    coordinator = apiOf(app, 'Priya Shah');
    adviser = apiOf(app, 'Joe Clarke');
  });

  afterEach(() => app.stop());

  describe('letters', () => {
    it('that an administrator imported at the command line say so', async () => {
      const { council, person } = app.actor('Priya Shah');
      const administrator = { council, person: { ...person, id: 'command-line' } };
      await app.app.useCases.importLetter(administrator, aLetter());

      const letters = await adviser.get(paths.letters, z.array(letterSchema));

      assert.deepEqual(
        letters.map(({ importedBy }) => importedBy),
        ['an administrator'],
      );
    });

    it('are published with their day, as a draft is', async () => {
      const refusal = async (letter: object) =>
        (await coordinator.refusal('POST', paths.letters, { body: { ...aLetter(), ...letter } }))
          .detail;

      assert.match((await refusal({ publishedOn: undefined })) ?? '', /on which day/);
      assert.match((await refusal({ publishedOn: '2018-02-21' })) ?? '', /before its own date/);
      assert.match((await refusal({ publishedOn: '2018-02-24' })) ?? '', /day to come/);
      assert.deepEqual(await director.get(paths.letters, z.array(letterSchema)), []);
    });

    it('keep why a finding was dropped, and no words that name somebody', async () => {
      const dropped = [
        { text: 'Tommy Tucker waited two years.', reason: 'Names a child or a member of staff' },
        { text: 'The visit was in January.', reason: 'Not a finding' },
      ];

      await coordinator.post(paths.letters, aLetter({ dropped }), importedLetterSchema);

      const { council } = app.actor('Priya Shah');
      const kept = JSON.stringify(
        await app.app.store.query(council, ['letter', 'finding', 'event']),
      );
      assert.match(kept, /The visit was in January/);
      assert.doesNotMatch(kept, /Tommy Tucker/);
      const [letter] = await coordinator.get(paths.letters, z.array(letterSchema));
      assert.deepEqual(letter?.dropped, [{ ...dropped[0], text: null }, dropped[1]]);
      const [shown] = await adviser.get(paths.letters, z.array(letterSchema));
      assert.deepEqual(shown?.dropped, []);
    });

    it('say of an edited finding that it is, and its first words to those who may import', async () => {
      const original = { text: 'Tom’s plan is not reviewed.', subItems: [] };
      const findings = [
        { ...aReadFinding({ text: 'One plan is not reviewed.' }), original },
        { ...aReadFinding({ text: 'Housing is scarce.' }), edited: true },
        aReadFinding({ text: 'Health passports are late.' }),
      ];
      const letter = aLetter({ reading: { ...aReading(), findings } });
      await coordinator.post(paths.letters, letter, importedLetterSchema);

      const seen = async (api: ApiClient) =>
        (await api.get(paths.findings, z.array(findingSchema))).map((one) => [
          one.edited,
          one.original?.text ?? null,
        ]);
      assert.deepEqual(await seen(coordinator), [
        [true, original.text],
        [true, null],
        [false, null],
      ]);
      assert.deepEqual(await seen(adviser), [
        [true, null],
        [true, null],
        [false, null],
      ]);
    });

    it('in draft are not taken from somebody outside the core group', async () => {
      const { council, person } = app.actor('Priya Shah');
      const outsider = { council, person: { ...person, coreGroup: false } };

      await assert.rejects(
        app.app.useCases.importLetter(outsider, aLetter({ publication: 'draft' })),
        { code: 'not-permitted' },
      );
    });

    it('are saved with their findings, once', async () => {
      const first = await coordinator.post(paths.letters, aLetter(), importedLetterSchema);
      const second = await coordinator.post(paths.letters, aLetter(), importedLetterSchema);

      assert.deepEqual([first.saved, second.saved], [true, false]);
      assert.equal(first.letter.title, 'Focused visit letter: care leavers');
      const letters = await adviser.get(paths.letters, z.array(letterSchema));
      assert.equal(letters.length, 1);
      assert.equal(letters[0]?.counts['area-for-improvement'], 1);
      const findings = await adviser.get(paths.findings, z.array(findingSchema));
      assert.deepEqual(
        findings.map(({ text }) => text),
        ['Pathway plans are not reviewed often enough.'],
      );
    });

    it('are asked about a personal detail in what a person added, not in what Ofsted wrote', async () => {
      const text = 'They read the plan of 943 476 5919 twice.';
      const read = aLetter({ reading: aReading({ findings: [aReadFinding({ text })] }) });
      const typed = { ...aReadFinding({ text }), added: true };
      const added = aLetter({ reading: { ...aReading(), findings: [typed] } }, 2);

      await coordinator.post(paths.letters, read, importedLetterSchema);
      const refused = await coordinator.refusal('POST', paths.letters, { body: added });

      assert.deepEqual(refused.screened, ['nhs-number']);
    });

    it('in draft are for the core group alone, with their findings and follow-ups', async () => {
      await coordinator.post(
        paths.letters,
        aLetter({ publication: 'draft' }),
        importedLetterSchema,
      );
      const [finding] = await director.get(paths.findings, z.array(findingSchema));
      const owner = app.actor('Marcus Oyelaran').person.id;
      const followUp = { requestId, action: 'Review plans', ownerId: owner, due: '2018-03-29' };
      const path = paths.findingFollowUps(finding?.id ?? '');
      await director.post(path, followUp, followUpSchema);

      assert.deepEqual(await adviser.get(paths.letters, z.array(letterSchema)), []);
      assert.deepEqual(await adviser.get(paths.findings, z.array(findingSchema)), []);
      assert.deepEqual(await adviser.get(paths.followUps, z.array(followUpSchema)), []);
      assert.equal((await director.get(paths.followUps, z.array(followUpSchema))).length, 1);
    });
  });

  describe('a follow-up', () => {
    let path: string;
    let asked: object;

    beforeEach(async () => {
      await coordinator.post(paths.letters, aLetter(), importedLetterSchema);
      const [finding] = await coordinator.get(paths.findings, z.array(findingSchema));
      path = paths.findingFollowUps(finding?.id ?? '');
      const ownerId = app.actor('Aisha Rahman').person.id;
      asked = { requestId, action: 'Review every plan', ownerId, due: '2018-03-29' };
    });

    it('is made once for one request, and listed with its finding', async () => {
      const made = await coordinator.post(path, asked, followUpSchema);
      await coordinator.post(path, asked, followUpSchema);

      assert.equal(made.owner.name, 'Aisha Rahman');
      assert.equal(made.createdBy, 'Priya Shah');
      const listed = await adviser.get(paths.followUps, z.array(followUpSchema));
      assert.deepEqual(listed, [made]);
      const [finding] = await adviser.get(paths.findings, z.array(findingSchema));
      assert.deepEqual(finding?.followUps, [made]);
    });

    it('is refused for somebody who is not on the staff list', async () => {
      const problem = await coordinator.refusal('POST', path, {
        body: { ...asked, ownerId: 'nobody' },
      });

      assert.deepEqual(
        [problem.status, problem.detail],
        [404, 'Choose somebody from the staff list.'],
      );
    });
  });
});
