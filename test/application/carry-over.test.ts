import { strict as assert } from 'node:assert';
import { councilPartition } from '../../bot/application/partitions.ts';
import { readRecord, replaceOf } from '../../bot/application/records/record.ts';
import { personRecord } from '../../bot/application/records/record-types.ts';
import { listVisits } from '../../bot/application/visits.ts';
import type { VisitTypeKey } from '../../bot/domain/framework/visit-type.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { keepStaff, startTestApp, type TestApp } from '../support/test-app.ts';

describe('what earlier visits left open', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
    const findings = [
      aReadFinding({ text: 'Planning for independence starts too late.' }),
      aReadFinding({ text: 'Advisers know young people well.', kind: 'strength' }),
    ];
    const letter = aLetter({ reading: aReading({ findings, documentDate: '2017-06-01' }) });
    await test.app.useCases.importLetter(test.actor('Priya Shah'), letter);
  });

  afterEach(async () => {
    await test.stop();
  });

  const itemsOf = async (theme: string | null, type: VisitTypeKey = 'focused-visit') => {
    const director = test.actor('Dana Whitfield');
    const { draft } = await test.app.useCases.draftCall(director, {
      type,
      theme,
      call: '2018-01-23T09:30',
      fieldworkStart: null,
      fieldworkEnd: null,
      meant: false,
    });
    const { visit } = await test.app.useCases.announceVisit(director, draft.id);
    const { items } = await test.app.useCases.showReadiness(director, visit.id);
    return items.filter(({ category }) => category === 'carried-over');
  };

  it('is on the checklist of the next visit on the same theme, strengths left aside', async () => {
    const carried = await itemsOf('care-leavers');

    assert.deepEqual(
      carried.map(({ title }) => title),
      ['Show progress on: Planning for independence starts too late.'],
    );
  });

  it('is there once of a letter that is kept twice, as its follow-ups have it', async () => {
    const findings = [aReadFinding({ text: 'Planning for independence starts too late!' })];
    const reading = aReading({ findings, documentDate: '2017-06-01' });
    const again = aLetter({ documentId: 'b'.repeat(64), reading });
    await test.app.useCases.importLetter(test.actor('Priya Shah'), again);

    assert.equal((await itemsOf('care-leavers')).length, 1);
  });

  it('is not on the checklist of a visit on another theme', async () => {
    assert.deepEqual(await itemsOf('front-door'), []);
  });

  it('is all gathered by the yearly self-evaluation, whatever its theme', async () => {
    const carried = await itemsOf(null, 'self-evaluation');

    assert.equal(carried.length, 1);
  });

  const follow = async (ownerName: string, due = '2018-03-01') => {
    const coordinator = test.actor('Priya Shah');
    const [finding] = await test.app.useCases.listFindings(coordinator);
    return test.app.useCases.createFollowUp(coordinator, finding?.id ?? '', {
      requestId: '8b0e6c9e-7d0f-4a0e-9f68-0c9a3a1f4b11',
      action: 'Allocate advisers at 16',
      ownerId: test.actor(ownerName).person.id,
      due,
    });
  };

  it('is carried to the follow-up’s own owner, not to whoever else has the same role', async () => {
    const joe = test.actor('Joe Clarke').person;
    await keepStaff(test.app.store, [{ ...joe, id: 'adam', name: 'Adam Abbott' }]);
    await follow('Joe Clarke');

    const [carried] = await itemsOf('care-leavers');

    assert.equal(carried?.owner?.name, 'Joe Clarke');
  });

  it('goes to the deputy of an owner who has left, as all that is theirs does', async () => {
    await follow('Joe Clarke');
    const { council, person } = test.actor('Joe Clarke');
    const partition = councilPartition(council);
    const kept = await readRecord(test.app.store, personRecord, { partition, id: person.id });
    const deputyId = test.actor('Tom Brennan').person.id;
    const left = { ...kept!.body, deputyId, active: false };
    await test.app.store.commit(partition, [replaceOf(personRecord, kept!, left)]);

    const [carried] = await itemsOf('care-leavers');

    assert.equal(carried?.owner?.name, 'Tom Brennan');
  });

  it('never looks greener than its follow-up, and leads to it', async () => {
    const { id } = await follow('Joe Clarke', '2018-01-24');
    await itemsOf('care-leavers');
    test.clock.set('2018-01-25T08:00:00Z');
    const [visit] = await listVisits(test.app.store, test.actor('Joe Clarke').council);
    const seen = async () => {
      const { items } = await test.app.useCases.showReadiness(
        test.actor('Dana Whitfield'),
        visit?.id ?? '',
      );
      const carried = items.find(({ category }) => category === 'carried-over');
      return [carried?.rating?.colour, carried?.followUp?.id, carried?.followUp?.rating?.colour];
    };

    assert.deepEqual(await seen(), ['red', id, 'red']);
  });

  it('is carried as its follow-up, when there is one', async () => {
    await follow('Joe Clarke');

    const yearly = await test.app.useCases.draftCall(test.actor('Dana Whitfield'), {
      type: 'self-evaluation',
      theme: null,
      call: '2018-01-23T09:30',
      fieldworkStart: null,
      fieldworkEnd: null,
      meant: false,
    });
    assert.ok(yearly.audience.owners.some(({ name }) => name === 'Joe Clarke'));
    const [carried] = await itemsOf('care-leavers');

    assert.equal(carried?.title, 'Show progress on: Allocate advisers at 16');
    assert.equal(carried.owner?.name, 'Joe Clarke');
  });
});
