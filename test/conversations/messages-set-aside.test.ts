import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { visitPartition } from '../../bot/application/partitions.ts';
import { queryRecords, replaceOf } from '../../bot/application/records/record.ts';
import { chunkRecord, deliveryRecord } from '../../bot/application/records/record-types.ts';
import { paths } from '../../bot/contract/paths.ts';
import { demoTenantId } from '../../bot/config.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const partition = visitPartition(demoTenantId, announcedVisit);

describe('messages that were set aside because they failed again and again', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
    await announceVisit(app);
    await untilAllIsRecorded();
    await setAside('Joe Clarke');
  });

  afterEach(() => app.stop());

  /** People hear a moment before it is on record that they have. */
  async function untilAllIsRecorded(): Promise<void> {
    for (;;) {
      const chunks = await queryRecords(app.app.store, chunkRecord, { partition });
      if (chunks.every(({ body }) => body.state === 'done')) return;
      await sleep(20);
    }
  }

  /** As if the message to somebody had never gone out. */
  async function setAside(name: string): Promise<void> {
    const { store } = app.app;
    const { id } = app.actor(name).person;
    const chunks = await queryRecords(store, chunkRecord, { partition });
    const deliveries = await queryRecords(store, deliveryRecord, { partition });
    const chunk = chunks.find(({ body }) => body.recipients.some((one) => one.id === id));
    const delivery = deliveries.find(({ body }) => body.recipient.id === id);
    assert.ok(chunk !== undefined && delivery !== undefined);
    await store.commit(partition, [
      replaceOf(chunkRecord, chunk, { ...chunk.body, state: 'set-aside' }),
      replaceOf(deliveryRecord, delivery, { ...delivery.body, state: 'waiting', attempts: 0 }),
    ]);
  }

  const heardOf = (name: string) =>
    app.chat
      .person(name)
      .cards()
      .filter(({ words }) => words.includes('Visit announced')).length;

  it('go out at one press of the director, and to nobody twice', async () => {
    const director = app.chat.person('Dana Whitfield');
    await director.says('status');
    assert.match(director.sees().words, /1 message could not be sent/);

    await director.pressesButton('Send again');
    await director.presses('set-aside.send', { visit: announcedVisit });
    await app.double.until('Joe to hear', () => heardOf('Joe Clarke') === 2);

    assert.equal(heardOf('Priya Shah'), 1);
    await director.says('status');
    assert.doesNotMatch(director.sees().words, /could not be sent/);
  });

  it('are nobody’s to send but the director’s or a deputy’s', async () => {
    const refusal = await apiOf(app, 'Priya Shah').refusal('POST', paths.setAside(announcedVisit));

    assert.equal(refusal.status, 403);
    assert.equal(heardOf('Joe Clarke'), 1);
  });
});
