import assert from 'node:assert/strict';
import { visitPartition } from '../../bot/application/partitions.ts';
import { eventRecord } from '../../bot/application/records/event-record.ts';
import { demoTenantId } from '../../bot/config.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { confirmCall, previewCall } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('when one person cannot be told for now', () => {
  let app: TestApp;
  let director: PersonInChat;
  const priya = demoStaff.find(({ name }) => name === 'Priya Shah')!;

  beforeEach(async () => {
    app = await startTestApp();
    await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    director = app.chat.person('Dana Whitfield');
    await previewCall(director);
  });

  afterEach(() => app.stop());

  it('tells the channel and everyone else while one of the core group waits', async () => {
    app.double.faults.forRecipient(priya.id, { status: 429, code: 'Throttled', retryAfter: 60 }, 1);

    await confirmCall(director);

    await app.chat.person('Joe Clarke').willSee('What we need from you');
    await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').willSee('35 items done');
    for (const other of demoStaff.filter(({ id }) => id !== priya.id)) {
      await app.chat.person(other.name).willSee('What we need from you');
    }
    const { useCases } = app.app;
    const { reach } = await useCases.showReadiness(app.actor('Dana Whitfield'), announcedVisit);
    assert.equal(reach.people.find(({ id }) => id === priya.id)?.delivery, 'waiting');
  });

  it('does not try again before the time that Teams asked for, whatever else happens', async () => {
    app.double.faults.forRecipient(priya.id, { status: 429, code: 'Throttled', retryAfter: 60 }, 1);
    await confirmCall(director);
    await app.chat.person('Joe Clarke').willSee('What we need from you');

    await app.chat.person('Joe Clarke').installs();

    const calls = app.double.calls().filter(({ recipient }) => recipient === priya.id);
    assert.deepEqual(
      calls.map(({ status }) => status),
      [429],
    );
  });

  it('puts on record what became of each message', async () => {
    await confirmCall(director);
    await app.chat.person('Joe Clarke').willSee('What we need from you');

    const partition = visitPartition(demoTenantId, announcedVisit);
    const { documents } = await app.app.store.query(partition, ['event']);
    const events = documents.map(({ body }) => eventRecord.schema.parse(body));
    const sent = events.filter(({ type }) => type === 'delivery.sent');
    assert.ok(sent.some(({ subject }) => subject === `core-group:${priya.id}`));
  });
});
