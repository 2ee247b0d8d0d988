import assert from 'node:assert/strict';
import { z } from 'zod';
import { visitPartition } from '../../bot/application/partitions.ts';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { queryRecords } from '../../bot/application/records/record.ts';
import { findingSchema } from '../../bot/contract/finding.ts';
import { followUpDetailSchema } from '../../bot/contract/follow-up.ts';
import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { makePriorityFollowUp, receiveLetter } from '../support/priority-action.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const draft = 'draft-plan';

describe('the plan that a statutory clock asks for', () => {
  let app: TestApp;
  let director: ApiClient;
  let visitId: string;
  let followUpId: string;

  beforeEach(async () => {
    app = await startTestApp();
    director = apiOf(app, 'Dana Whitfield');
    visitId = await announceVisit(app);
    app.clock.set('2018-03-01T09:00:00Z');
    followUpId = await makePriorityFollowUp(app, director);
  });

  afterEach(() => app.stop());

  it('cannot be asked for before the day of receipt is known, so the follow-up asks for that', async () => {
    assert.equal((await followUp()).clocksLack, 'receipt');

    await receiveLetter(director, visitId);

    assert.equal((await followUp()).clocksLack, null);
  });

  it('is overdue the day after its day, red in its follow-up, the answers and the visit', async () => {
    await receiveLetter(director, visitId);
    app.clock.set('2018-03-22T12:00:00Z');
    assert.equal((await followUp()).rating?.colour, 'amber');

    app.clock.set('2018-03-26T12:00:00Z');

    const { rating, clocks, overdue } = await followUp();
    assert.equal(overdue, false);
    assert.deepEqual(
      [rating?.colour, clocks[0]?.state, clocks[0]?.words],
      ['red', 'overdue', '2 working days overdue'],
    );
    const [finding] = await director.get(paths.findings, z.array(findingSchema));
    assert.equal(finding?.followUps[0]?.rating?.colour, 'red');
    const { attention, timeline } = await readiness();
    assert.equal(timeline.find(({ key }) => key === draft)?.clock?.state, 'overdue');
    const [loudest] = attention;
    assert.deepEqual(
      [loudest?.kind, loudest?.detail],
      ['clock-overdue', 'by Thu 22 Mar, 2 working days overdue, not recorded as sent'],
    );
  });

  it('still needs attention when the visit has been closed meanwhile', async () => {
    await receiveLetter(director, visitId);
    const close = { move: 'close', reason: null, fieldwork: null, received: null };
    await director.post(paths.moves(visitId), close, z.unknown());
    app.clock.set('2018-03-26T12:00:00Z');

    const { attention } = await readiness();
    assert.deepEqual(
      attention.map(({ kind, clockKey }) => [kind, clockKey]),
      [['clock-overdue', draft]],
    );

    await record('2018-03-22');

    assert.deepEqual((await readiness()).attention, []);
  });

  it('is done once somebody records that it was sent, on time however late that is recorded', async () => {
    await receiveLetter(director, visitId);
    app.clock.set('2018-03-26T12:00:00Z');

    await record('2018-03-21');

    const { rating, clocks } = await followUp();
    assert.equal(rating?.colour, 'green');
    const [clock] = clocks;
    const sent = { day: '2018-03-21', by: 'Dana Whitfield' };
    assert.deepEqual(clock && [clock.state, clock.words, clock.sent], ['sent', 'on time', sent]);
    const { attention } = await readiness();
    assert.deepEqual(
      attention.filter(({ clockKey }) => clockKey === draft),
      [],
    );
  });

  it('says by how much it was late', async () => {
    await receiveLetter(director, visitId);
    app.clock.set('2018-03-26T12:00:00Z');

    await record('2018-03-26');

    assert.equal((await followUp()).clocks[0]?.words, '2 working days late');
  });

  it('can be put right, or taken back, when it was recorded by mistake', async () => {
    await receiveLetter(director, visitId);
    app.clock.set('2018-03-26T12:00:00Z');
    await record('2018-03-21');

    await record(null);

    assert.equal((await followUp()).rating?.colour, 'red');
  });

  it('is not taken as sent on a day to come, or before the letter came', async () => {
    await receiveLetter(director, visitId);
    app.clock.set('2018-03-26T12:00:00Z');

    await assert.rejects(record('2018-03-27'), /400/);
    await assert.rejects(record('2018-02-21'), /400/);
  });

  it('is not for its owner to record, but for who records the letter', async () => {
    await receiveLetter(director, visitId);

    await assert.rejects(record('2018-03-01', apiOf(app, 'Aisha Rahman')), /403/);
  });

  it('is in the record of the visit once it was sent', async () => {
    await receiveLetter(director, visitId);
    await record('2018-03-01');

    const { council, person } = app.actor('Dana Whitfield');
    const partition = visitPartition(council, visitId);
    const events = await queryRecords(app.app.store, eventRecord, { partition });

    const recorded = events.find(({ body }) => body.type === 'visit.sent-recorded')?.body;
    assert.deepEqual([recorded?.actor, recorded?.embargoed], [person.id, false]);
  });

  function record(day: string | null, by = director) {
    return by.post(paths.sent(visitId), { clock: draft, day }, readinessSchema);
  }

  async function followUp() {
    return (await director.get(paths.followUp(followUpId), followUpDetailSchema)).followUp;
  }

  function readiness() {
    return director.get(paths.readiness(visitId), readinessSchema);
  }
});
