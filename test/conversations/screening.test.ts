import assert from 'node:assert/strict';
import { councilPartition } from '../../bot/application/partitions.ts';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { queryRecords } from '../../bot/application/records/record.ts';
import { demoTenantId } from '../../bot/config.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import { importedLetterSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const owner = '4e5b7a96-bfa8-4d4c-9e95-5d6c7b8a9fa5';
const number = '943 476 5919';
const typed = { action: `Review the plan of NHS ${number}`, owner, due: '2018-03-29' };

describe('text that seems to hold a personal detail', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2018-03-01T09:00:00Z');
    await app.app.useCases.importLetter(app.actor('Priya Shah'), aLetter());
  });

  afterEach(() => app.stop());

  const followUps = () => app.app.useCases.listFollowUps(app.actor('Priya Shah'));

  async function screeningEvents() {
    const partition = councilPartition(demoTenantId);
    const events = await queryRecords(app.app.store, eventRecord, { partition });
    return events.map(({ body }) => body).filter(({ type }) => type.startsWith('screening.'));
  }

  describe('in chat', () => {
    async function typesIt() {
      const coordinator = app.chat.person('Priya Shah');
      await coordinator.says('latest findings on care leavers');
      await coordinator.pressesButton('Make this a follow-up');
      const answer = await coordinator.pressesButton('Save follow-up', typed);
      return { coordinator, answer };
    }

    it('is shown to the writer by its kind, and nothing is saved', async () => {
      const { answer } = await typesIt();

      assert.match(answer.card?.words ?? '', /seems to hold an NHS number/);
      assert.doesNotMatch(answer.card?.words ?? '', /943 ?476/);
      assert.equal(answer.card?.inputs[0]?.value, typed.action);
      assert.deepEqual(await followUps(), []);
    });

    it('is kept when the writer says that it is not what it seems', async () => {
      const { coordinator } = await typesIt();

      const { card } = await coordinator.pressesButton('Keep it');

      assert.match(card?.words ?? '', /Follow-up saved/);
      assert.deepEqual(
        (await followUps()).map(({ action }) => action),
        [typed.action],
      );
    });

    it('is saved as changed when the writer takes it out', async () => {
      const { coordinator } = await typesIt();

      await coordinator.pressesButton('Save the change', { action: 'Review the plan' });

      assert.deepEqual(
        (await followUps()).map(({ action }) => action),
        ['Review the plan'],
      );
    });

    it('is asked about again when the change has left it in', async () => {
      const { coordinator } = await typesIt();

      const { card } = await coordinator.pressesButton('Save the change');

      assert.match(card?.words ?? '', /seems to hold an NHS number/);
      assert.deepEqual(await followUps(), []);
    });

    it('leaves a record of what was chosen, without the number', async () => {
      const { coordinator } = await typesIt();
      await coordinator.pressesButton('Keep it');

      const [event, ...others] = await screeningEvents();

      assert.deepEqual(others, []);
      assert.equal(event?.type, 'screening.kept');
      assert.deepEqual(event.after, ['nhs-number']);
      assert.equal(event.actor, app.actor('Priya Shah').person.id);
      assert.doesNotMatch(JSON.stringify(event), /943 ?476/);
    });
  });

  describe('through the API', () => {
    const body = {
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      action: typed.action,
      ownerId: owner,
      due: '2018-03-29',
    };

    async function address(): Promise<string> {
      const [finding] = await app.app.useCases.listFindings(app.actor('Priya Shah'));
      return paths.findingFollowUps(finding?.id ?? '');
    }

    it('is refused with the kinds that were found, and never with the number', async () => {
      const refusal = await apiOf(app, 'Priya Shah').refusal('POST', await address(), { body });

      assert.equal(refusal.status, 422);
      assert.deepEqual(refusal.screened, ['nhs-number']);
      assert.doesNotMatch(JSON.stringify(refusal), /943 ?476/);
      assert.deepEqual(await followUps(), []);
    });

    it('is taken with the writer’s word that it is not what it seems', async () => {
      const kept = { ...body, screened: 'kept' };

      await apiOf(app, 'Priya Shah').post(await address(), kept, followUpSchema);

      assert.equal((await screeningEvents())[0]?.type, 'screening.kept');
    });

    describe('in a letter', () => {
      const text = 'The plan of NHS 943 476 5919 is late.';
      const reading = (changed: object) =>
        aReading({ findings: [{ ...aReadFinding({ text }), ...changed }] });
      const original = { text: 'The plan is late.', subItems: [] };

      it('is left alone where Ofsted wrote it', async () => {
        const letter = aLetter({ reading: reading({}) }, 2);

        const { saved } = await apiOf(app, 'Priya Shah').post(
          paths.letters,
          letter,
          importedLetterSchema,
        );

        assert.equal(saved, true);
      });

      it('is refused where a person has edited it in, until they say that it is not what it seems', async () => {
        const coordinator = apiOf(app, 'Priya Shah');
        const letter = aLetter({ reading: reading({ original }) }, 2);

        const refusal = await coordinator.refusal('POST', paths.letters, { body: letter });
        assert.deepEqual(refusal.screened, ['nhs-number']);
        assert.equal((await app.app.useCases.listLetters(app.actor('Priya Shah'))).length, 1);

        await coordinator.post(
          paths.letters,
          { ...letter, screened: 'kept' },
          importedLetterSchema,
        );
        assert.equal((await screeningEvents())[0]?.type, 'screening.kept');
      });

      it('is refused in why a finding was dropped', async () => {
        const dropped = [{ text: 'A finding', reason: 'It is about 943 476 5919' }];

        const refusal = await apiOf(app, 'Priya Shah').refusal('POST', paths.letters, {
          body: aLetter({ dropped }, 2),
        });

        assert.deepEqual(refusal.screened, ['nhs-number']);
      });
    });

    it('in the reason for moving a visit is refused before anybody is told', async () => {
      app.clock.set('2018-01-23T09:35:00Z');
      const visit = await announceVisit(app);
      const move = {
        move: 'move-dates',
        reason: 'Because of the child born 14/03/2004',
        fieldwork: { start: '2018-02-06', end: '2018-02-07' },
        received: null,
      };

      const refusal = await apiOf(app, 'Dana Whitfield').refusal('POST', paths.moves(visit), {
        body: move,
      });

      assert.deepEqual(refusal.screened, ['date-of-birth']);
      const view = await app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visit);
      assert.equal(view.visit.fieldworkStart, '2018-01-30');
    });
  });
});
