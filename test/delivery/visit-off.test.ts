import assert from 'node:assert/strict';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import {
  queryRecords,
  readRecord,
  replaceOf,
  type RecordType,
} from '../../bot/application/records/record.ts';
import {
  deliveryRecord,
  visitRecord,
  waveRecord,
} from '../../bot/application/records/record-types.ts';
import type { UseCases } from '../../bot/application/use-cases.ts';
import { getVisit } from '../../bot/application/visits.ts';
import type { Reach } from '../../bot/application/readiness-view/reach.ts';
import { demoTenantId } from '../../bot/config.ts';
import { createExpandWave } from '../../bot/delivery/waves/expand-wave.ts';
import { createRequestFor } from '../../bot/delivery/sending/request-for.ts';
import type { Release } from '../../bot/domain/telling/release.ts';
import { waveKeys } from '../../bot/domain/telling/wave.ts';
import { ids } from '../../bot/platform/ids.ts';
import { aCrowd, aPerson } from '../support/builders.ts';
import { createDeliveryParts } from '../support/delivery-parts.ts';
import { openUseCases } from '../support/open-use-cases.ts';
import { aTenantOf, announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { sendWhatIsLeft } from '../support/send-what-is-left.ts';
import type { TestClock } from '../support/test-clock.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const staff = [director, ...aCrowd(3)];
const actor = { council: demoTenantId, person: director };
const partition = visitPartition(demoTenantId, announcedVisit);
const reason = 'Ofsted phoned again';

describe('a visit that is off before everybody’s turn to be told has come', () => {
  let store: DocumentStore;
  let clock: TestClock;
  let useCases: UseCases;

  beforeEach(async () => {
    ({ store, clock, useCases } = openUseCases());
    await seedAnnouncement(store, staff, aTenantOf(staff));
  });

  const send = () => sendWhatIsLeft({ store, clock, staff });

  async function move(key: 'cancel' | 'reinstate'): Promise<void> {
    const asked = { move: key, reason, fieldwork: null, received: null } as const;
    await useCases.moveVisit(actor, announcedVisit, asked);
  }

  async function change<Body>(
    record: RecordType<Body>,
    id: string,
    changes: Partial<Body>,
  ): Promise<void> {
    const kept = (await readRecord(store, record, { partition, id }))!;
    await store.commit(partition, [replaceOf(record, kept, { ...kept.body, ...changes })]);
  }

  /** The later waves wait for this. */
  async function keepBack(release: Release): Promise<void> {
    for (const key of waveKeys.slice(1)) await change(waveRecord, key, { release });
  }

  /** As a process leaves it that died when everybody's deliveries had been made, and none sent. */
  async function makeDeliveries(): Promise<void> {
    const visit = await getVisit(store, demoTenantId, announcedVisit);
    const expand = createExpandWave({ store, clock, ids });
    for (const wave of waveKeys) {
      const chunks = expand({ council: demoTenantId, visit, wave, keys: waveKeys });
      for await (const chunk of chunks) assert.equal(chunk.body.state, 'open');
    }
  }

  async function reach(): Promise<Reach> {
    return (await useCases.showReadiness(actor, announcedVisit)).reach;
  }

  const announcements = (said: readonly string[]) =>
    said.filter((words) => !words.includes('cancelled')).map((words) => words.split(':')[0]);
  const everybody = [...staff.map(({ name }) => name), 'the channel'].sort();

  for (const [what, left] of [
    ['the waves were expanded', () => Promise.resolve()],
    ['the messages that were made went out', makeDeliveries],
  ] as const) {
    it(`tells nobody when it is cancelled before ${what}, not even that it is off`, async () => {
      await left();
      await move('cancel');

      assert.deepEqual(await send(), []);
      const { everyone, cancelled, people } = await reach();
      assert.deepEqual([everyone, cancelled], [4, 4]);
      assert.deepEqual(
        new Set(people.map(({ notReachedBecause }) => notReachedBecause)),
        new Set(['Not told: the visit was cancelled before their turn came.']),
      );
    });

    it(`tells everybody once when it is on again after ${what}`, async () => {
      await left();
      await move('cancel');
      await send();
      await move('reinstate');
      clock.set('2018-01-23T09:40:00Z');

      const said = [...(await send()), ...(await send())];

      assert.deepEqual(announcements(said).sort(), everybody);
      const { everyone, sent } = await reach();
      assert.equal(sent, everyone);
    });
  }

  it('tells nobody when it is closed before the waves were expanded', async () => {
    await change(visitRecord, announcedVisit, { state: 'closed' });

    assert.deepEqual(await send(), []);
    const { everyone, cancelled } = await reach();
    assert.equal(cancelled, everyone);
  });

  it('sends nothing of what was made when it is closed before the messages’ turn', async () => {
    await makeDeliveries();
    await change(visitRecord, announcedVisit, { state: 'closed' });
    const never = () => Promise.reject(new Error('Nothing is said any more'));
    const requestFor = createRequestFor(
      createDeliveryParts(store, {
        messenger: { openChat: never, send: never, post: never, update: never },
        announcer: { toPerson: never, toChannel: never },
      }),
    );
    const installation = { serviceUrl: 'https://teams.example/', botId: '28:bot', channels: [] };
    const place = { council: demoTenantId, visitId: announcedVisit };
    const errand = { ...place, installation, about: { kind: 'announcement' } } as const;

    for (const kept of await queryRecords(store, deliveryRecord, { partition })) {
      assert.equal(await requestFor(errand, kept, () => Promise.resolve(true)), null);
    }

    const states = await queryRecords(store, deliveryRecord, { partition });
    assert.deepEqual(new Set(states.map(({ body }) => body.state)), new Set(['not-needed']));
    assert.equal((await reach()).cancelled, staff.length);
  });

  for (const [what, release] of [
    ['held', { kind: 'held' }],
    ['timed', { kind: 'timed', at: '2018-01-23T11:00:00.000Z' }],
  ] as const) {
    it(`never sends a ${what} wave, and only those who had heard hear that it is off`, async () => {
      await keepBack(release);
      assert.deepEqual(announcements(await send()), ['Dana Whitfield']);
      await move('cancel');
      clock.set('2018-01-23T12:00:00Z');

      const said = await send();

      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /^Dana Whitfield: .*cancelled/);
      const { everyone, sent, cancelled } = await reach();
      assert.deepEqual([everyone, sent, cancelled], [4, 1, 3]);
    });
  }

  it('cannot be announced any further by releasing a wave that was held', async () => {
    await keepBack({ kind: 'held' });
    await send();
    await move('cancel');
    const place = { visitId: announcedVisit, wave: 'everyone' };
    await assert.rejects(useCases.releaseWave(actor, place, { kind: 'at-once' }), {
      code: 'conflict',
    });

    assert.deepEqual(announcements(await send()), []);
  });
});
