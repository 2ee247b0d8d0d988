import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { visitPartition } from '../../bot/application/partitions.ts';
import { queryRecords } from '../../bot/application/records/record.ts';
import { responderRecord } from '../../bot/application/records/record-types.ts';
import { demoTenantId } from '../../bot/config.ts';
import type { Responder } from '../../bot/domain/readiness/responder.ts';
import { openCosmos } from '../../bot/stores/cosmos/open-cosmos.ts';
import { aCouncil } from '../bench/fan-out/people.ts';
import { printed } from '../bench/print.ts';
import { startCosmosDouble } from '../support/cosmos-double/start.ts';
import { freePort } from '../support/free-port.ts';
import { createLogBook } from '../support/log-book.ts';
import { announcedVisit, seedAnnouncement } from '../support/seed-announcement.ts';
import { startServer } from '../support/start-server.ts';
import { startDouble } from '../support/test-app.ts';
import { createJournal } from './journal.ts';
import { watchMemory } from './memory.ts';
import { type Expected, livePerson } from './person.ts';
import { barsOfSoak, minutesOf } from './report.ts';
import { makeTrouble } from './trouble.ts';
import { watch } from './watcher.ts';

const about =
  'people who chat, press and look at the tab, some of them watching it live, on the double of ' +
  'Cosmos DB, with faults of store and connector, and one restart half way';
const watchers = 60;
const minute = 60_000;

/** Holds the product under load for some minutes; nothing leaves this machine. */
async function soak({ minutes, people }: { minutes: number; people: number }): Promise<boolean> {
  await using closing = new AsyncDisposableStack();
  const staff = aCouncil(people);
  const cosmos = await startCosmosDouble();
  closing.defer(() => cosmos.stop());
  const teams = await startDouble(staff);
  closing.defer(() => teams.stop());
  const kept = await openCosmos(cosmos.settings, createLogBook());
  closing.defer(() => kept.close());
  await seedAnnouncement(kept.store, staff, teams);

  // It comes back where it was.
  const environment = { ...cosmos.environment, PORT: String(await freePort()) };
  const start = () => startServer(environment, { node: ['--max-old-space-size=1024'] });
  let server = await start();
  const { url } = server;
  closing.defer(() => server.stop('SIGKILL'));
  await teams.until('everybody told', () => teams.sent().length >= people, minute);
  const responders = (): Promise<Responder[]> => respondersIn(kept.store);
  const items = (await responders())[0]!.items.map((item) => item.key);

  let away = false;
  const journal = createJournal(() => away);
  const memory = watchMemory(
    () => server.pid,
    () => journal.now(),
  );
  const stop = new AbortController();
  const soaked = { url, double: teams, journal, items, signal: stop.signal };
  const calm = makeTrouble(cosmos, teams);
  const living = teams.options.people.map((person) => livePerson(soaked, person));
  const watching = staff.slice(0, watchers).map(({ id }) => watch(url, id, stop.signal));

  await after((minutes * minute) / 2);
  away = true;
  await server.stop('SIGTERM');
  server = await start();
  away = false;
  const restartedAt = journal.now();
  await after((minutes * minute) / 2);

  stop.abort();
  const lasted = journal.now();
  const expected = await Promise.all(living);
  const events = (await Promise.all(watching)).reduce((sum, count) => sum + count, 0);
  memory.stop();
  calm();
  const lostWrites = countLost(await responders(), expected);
  const { entries } = journal;
  const result = { entries, memory: memory.samples, restartedAt, lasted, lostWrites };
  const bars = barsOfSoak(result);
  process.stdout.write(printed(about, { bench: 'soak', rows: minutesOf(result), bars }));
  process.stdout.write(`${events} live events came to ${watchers} open pages.\n`);
  return bars.every(({ holds }) => holds);
}

async function respondersIn(store: Parameters<typeof queryRecords>[0]): Promise<Responder[]> {
  const partition = visitPartition(demoTenantId, announcedVisit);
  return (await queryRecords(store, responderRecord, { partition })).map(({ body }) => body);
}

/** Items that are in another state than the last answer about them said. */
function countLost(responders: readonly Responder[], expected: readonly Expected[]): number {
  const ofPerson = new Map(responders.map((responder) => [responder.personId, responder]));
  return expected.flatMap(({ personId, done }) =>
    [...done].filter(([key, wanted]) => {
      const item = ofPerson.get(personId)?.items.find((one) => one.key === key);
      return wanted !== null && (item?.state === 'done') !== wanted;
    }),
  ).length;
}

/** `npm run soak -- [--minutes NUMBER] [--people NUMBER]`; exits 1 when a bar does not hold. */
async function main(parameters: string[]): Promise<number> {
  const { values } = parseArgs({
    args: parameters,
    options: {
      minutes: { type: 'string', default: '10' },
      people: { type: 'string', default: '300' },
    },
  });
  const [minutes, people] = [Number(values.minutes), Number(values.people)];
  const sound = minutes > 0 && minutes <= 60 && Number.isInteger(people) && people >= watchers;
  if (!sound) {
    process.stderr.write(`Up to 60 minutes, and ${watchers} people at least.\n`);
    return 2;
  }
  return (await soak({ minutes, people })) ? 0 : 1;
}

process.exit(await main(process.argv.slice(2)));
