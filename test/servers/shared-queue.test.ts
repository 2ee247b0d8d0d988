import assert from 'node:assert/strict';
import { loadRounds } from '../../bot/application/reminders/remind-visit.ts';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema, type ReadinessView } from '../../bot/contract/readiness.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { defaultReminderRules } from '../../bot/domain/reminders/reminder-rules.ts';
import { ids } from '../../bot/platform/ids.ts';
import { confirmCall } from '../support/announce.ts';
import { startConversation } from '../support/conversation.ts';
import {
  announcedVisit as visit,
  deliveriesToPeople,
  seedAnnouncement,
} from '../support/seed-announcement.ts';
import { sendWhatIsLeft } from '../support/send-what-is-left.ts';
import { startCluster, type Cluster } from '../support/start-cluster.ts';
import { keepStaff } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';
import { announcement, timesHeard } from '../support/times-heard.ts';

const adviser = demoStaff.find(({ name }) => name === 'Joe Clarke')!;
const authorization = `Persona ${adviser.id}`;
/** Whatever a killed server had in hand comes up again after a minute or so. In milliseconds. */
const patience = 180_000;
/** On a day that has long been: whatever today is, it is no day off, and not in the future. */
const sentence = 'We had the call on 23 January 2018 at 9:30. Focused visit on care leavers';

describe('two servers on one store and one queue, behind a balancer', function () {
  this.timeout(300_000);
  let cluster: Cluster;

  beforeEach(async () => {
    cluster = await startCluster();
  });

  afterEach(() => cluster.end());

  async function startBoth(): Promise<void> {
    await cluster.startServer();
    await cluster.startServer();
  }

  async function readiness(url = cluster.url): Promise<ReadinessView> {
    const response = await fetch(url + paths.readiness(visit), { headers: { authorization } });
    return readinessSchema.parse(await response.json());
  }

  async function press(item: string): Promise<number> {
    const { status } = await fetch(cluster.url + paths.myItem(visit, item, 'complete'), {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{}',
    });
    return status;
  }

  const heard = (words: RegExp) => timesHeard(cluster.teams, words);

  /** Every turn of it comes to the other server. */
  async function announces(): Promise<void> {
    const chat = startConversation(cluster.url, cluster.teams);
    await chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    const director = chat.person('Dana Whitfield');
    await director.says(sentence);
    await director.pressesButton('Preview');
    await confirmCall(director);
  }

  it('announce a visit, tell everybody once, and take what people do at either', async () => {
    await keepStaff(cluster.store, demoStaff);
    await startBoth();
    await announces();
    const told = () => heard(announcement);
    await cluster.teams.until('all told', () => told().size > demoStaff.length, patience);
    const { mine } = await readiness();

    for (const { key } of mine?.items ?? []) assert.equal(await press(key), 200);

    for (const { url } of cluster.servers) {
      const seen = (await readiness(url)).mine?.items ?? [];
      assert.ok(seen.length > 0 && seen.every(({ done }) => done !== null));
    }
    assert.deepEqual(new Set(told().values()), new Set([1]));
  });

  it('lose nobody when one of them is killed while they tell', async () => {
    await keepStaff(cluster.store, demoStaff);
    await startBoth();
    cluster.teams.faults.answerAfter(100, 150);
    await announces();
    const told = () => heard(announcement).size;
    await cluster.teams.until('the first told', () => told() > 0, patience);

    await cluster.killServer();

    await cluster.teams.until('all told', () => told() > demoStaff.length, patience);
    const [item] = (await readiness()).mine?.items ?? [];
    assert.equal(await press(item?.key ?? ''), 200);
  });

  it('remind everybody in one round when one of them is killed in the middle of it', async () => {
    await everybodyIsDue();
    cluster.teams.faults.answerAfter(100, 150);
    await startBoth();
    const reminded = () => heard(/Reminder/);
    await cluster.teams.until('the first reminded', () => reminded().size > 0, patience);

    await cluster.killServer();

    await cluster.teams.until('all reminded', () => reminded().size >= demoStaff.length, patience);
    const deliveries = await deliveriesToPeople(cluster.store);
    const marked = new Set(
      deliveries.filter((one) => one.possiblyRepeated).map(({ recipient }) => recipient.id),
    );
    const twice = [...reminded()].filter(([, times]) => times > 1).map(([id]) => id);
    assert.ok(twice.every((id) => marked.has(id)));
    const rounds = await loadRounds(cluster.store, { council: demoTenantId, visitId: visit });
    assert.deepEqual(
      rounds.map(({ number, entries }) => [number, entries.length]),
      [[1, demoStaff.length]],
    );
  });

  /** They were told in 2018, have not acknowledged since, and may be reminded at any hour. */
  async function everybodyIsDue(): Promise<void> {
    const { store, teams } = cluster;
    const clock = createTestClock();
    await seedAnnouncement(store, demoStaff, teams);
    await sendWhatIsLeft({ store, clock, staff: demoStaff });
    const useCases = createUseCases({ store, clock, ids });
    const actor = { council: demoTenantId, person: demoStaff[0]! };
    await useCases.setReminderRules(actor, {
      rules: { ...defaultReminderRules, quietFrom: '08:00', quietUntil: '08:00' },
      lastChanged: null,
    });
    await useCases.setReminderChoice(actor, visit, { daysOffToo: true });
  }
});
