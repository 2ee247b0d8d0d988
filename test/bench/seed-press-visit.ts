import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { londonWallClock } from '../../bot/application/draft-call.ts';
import { visitPartition } from '../../bot/application/partitions.ts';
import { readRecord } from '../../bot/application/records/record.ts';
import { responderRecord } from '../../bot/application/records/record-types.ts';
import { rememberInstallation } from '../../bot/application/remember-conversation.ts';
import { compose } from '../../bot/compose.ts';
import { demoTenantId, readConfig } from '../../bot/config.ts';
import { demoTeams } from '../../bot/demo/demo-staff.ts';
import { openStore } from '../../bot/open-store.ts';
import { systemClock } from '../../bot/platform/clock.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { aPerson } from '../support/builders.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { createLogBook } from '../support/log-book.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { keepStaff } from '../support/test-app.ts';

/** A store with a visit that everybody has been told of. */
export interface PressVisit {
  file: string;
  visitId: string;
  /** The keys of the items that everybody has. */
  items: string[];
  /** How many presses on personal items the store holds. */
  countPresses: () => number;
  remove: () => void;
}

/** A call that comes just now, whatever day it is: the server to measure runs on the real time. */
function callOf(now: string) {
  return {
    type: 'focused-visit',
    theme: 'care-leavers',
    call: londonWallClock(now),
    fieldworkStart: null,
    fieldworkEnd: null,
    meant: true,
  } as const;
}

export interface SeedOptions {
  /** Shared items besides those that the visit comes with. */
  moreItems?: number;
  /** Milliseconds that telling everybody may take. */
  patience?: number;
}

/** Announces a visit to the double's people in a store of its own, and waits until all are told. */
export async function seedPressVisit(
  double: ConnectorDouble,
  { moreItems = 0, patience = 30_000 }: SeedOptions = {},
): Promise<PressVisit> {
  const folder = temporaryFolder(tmpdir());
  const file = folder.file('visit-ready.sqlite');
  const config = readConfig({ SQLITE_PATH: file, LOG_LEVEL: 'silent' });
  const log = createLogBook();
  const opened = await openStore(config, log);
  const app = await compose(config, { clock: systemClock, log, kept: opened });
  const staff = double.options.people.map(({ id, aadObjectId, name }, index) =>
    aPerson({ id: aadObjectId, teamsUserId: id, name, roles: index === 0 ? ['director'] : [] }),
  );
  await keepStaff(app.store, staff);
  const place = {
    serviceUrl: double.serviceUrl,
    botId: demoTeams.botId,
    added: demoTeams.channel,
    removed: null,
  };
  await rememberInstallation(app.store, demoTenantId, place);

  const director = { council: demoTenantId, person: staff[0]! };
  const { draft } = await app.useCases.draftCall(director, callOf(systemClock.now()));
  const { visit } = await app.useCases.announceVisit(director, draft.id);
  const messages = staff.length + 1;
  await double.until(
    'everybody told, and the channel',
    () => double.sent().length >= messages,
    patience,
  );
  for (let number = 1; number <= moreItems; number += 1) {
    const ownerId = staff[number % staff.length]!.id;
    await app.useCases.addItem(director, visit.id, itemOf(number, ownerId));
  }
  const partition = visitPartition(demoTenantId, visit.id);
  const kept = await readRecord(app.store, responderRecord, { partition, id: staff.at(-1)!.id });
  await app.close();
  return {
    file,
    visitId: visit.id,
    items: (kept?.body.items ?? []).map(({ key }) => key),
    countPresses: () => countPresses(file),
    remove() {
      folder.remove();
    },
  };
}

function itemOf(number: number, ownerId: string) {
  return {
    requestId: randomUUID(),
    title: `Prepare the file for sample ${number}`,
    why: 'Inspectors choose some of them.',
    ownerId,
    due: new Date(Date.parse(systemClock.now()) + number * 3_600_000).toISOString(),
    screened: undefined,
  };
}

function countPresses(file: string): number {
  const database = openDatabase(file);
  const counted = database
    .prepare(
      `SELECT COUNT(*) AS presses FROM documents
       WHERE type = 'event' AND json_extract(body, '$.type') LIKE 'personal-item.%'`,
    )
    .get();
  database.close();
  return Number(counted?.presses);
}
