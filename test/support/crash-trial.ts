import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import type { Person } from '../../bot/domain/people/person.ts';
import { isSettled } from '../../bot/domain/telling/delivery.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { aCrowd, aPerson } from './builders.ts';
import type { ConnectorDouble } from './connector-double/start.ts';
import { deliveriesToPeople, seedAnnouncement } from './seed-announcement.ts';
import type { Program } from './start-program.ts';
import { startServer } from './start-server.ts';
import { temporaryFolder, type TemporaryFolder } from './temporary-folder.ts';
import { startDouble } from './test-app.ts';
import { announcement, timesHeard } from './times-heard.ts';

export const director = aPerson({
  name: 'Dana Whitfield',
  roles: ['director'],
  coreGroup: true,
});

/** A council's store and its Teams, and the programs that run on them and die. */
export interface CrashTrial {
  readonly staff: readonly Person[];
  readonly double: ConnectorDouble;
  readonly store: DocumentStore;
  /** The program as `npm start` runs it, on the file that an earlier run left. */
  start(environment?: Record<string, string>): Promise<Program>;
  /** The same, killed at the commit that `DIE_…` names; see die-at-commit.ts. */
  startToDie(moment: Record<string, string>): Promise<Program>;
  /** How often each person has been told, by their id. */
  timesTold(): Map<string, number>;
  /** With time for a program to start, and to be sure that the one before it is gone. */
  untilTold(people: number): Promise<void>;
  /** What a killed process had in its hands is taken up once it is known to be gone. */
  untilSettled(): Promise<void>;
  end(): Promise<void>;
}

/** An announcement to so many people has been committed, and nothing has come of it yet. */
export async function announceTo(people: number): Promise<CrashTrial> {
  const staff = [director, ...aCrowd(people - 1)];
  const folder = temporaryFolder();
  const double = await startDouble(staff, 'teams');
  const database = openDatabase(folder.file('visit-ready.sqlite'));
  const store = createSqliteStore(database);
  await seedAnnouncement(store, staff, double);
  return createTrial({ staff, folder, double, database, store });
}

interface Parts {
  readonly staff: readonly Person[];
  readonly folder: TemporaryFolder;
  readonly double: ConnectorDouble;
  readonly database: DatabaseSync;
  readonly store: DocumentStore;
}

function createTrial({ staff, folder, double, database, store }: Parts): CrashTrial {
  const programs: Program[] = [];

  async function run(preload: string[], environment = {}): Promise<Program> {
    const program = await startServer(
      { SQLITE_PATH: folder.file('visit-ready.sqlite'), ...environment },
      { node: preload, patience: 100_000 },
    );
    programs.push(program);
    return program;
  }

  function timesTold(): Map<string, number> {
    const heard = timesHeard(double, announcement);
    return new Map(staff.map(({ id }) => [id, heard.get(id) ?? 0]));
  }

  return {
    staff,
    double,
    store,
    start: (environment) => run([], environment),
    startToDie: (moment) => run(['--import', './test/support/die-at-commit.ts'], moment),
    timesTold,
    untilTold(people) {
      const isTold = () => [...timesTold().values()].filter((times) => times > 0).length >= people;
      return double.until(`${people} people to be told`, isTold, 120_000);
    },
    async untilSettled() {
      while (!(await deliveriesToPeople(store)).every(isSettled)) await sleep(250);
    },
    async end() {
      for (const program of programs) await program.stop('SIGKILL');
      database.close();
      await double.stop();
      folder.remove();
    },
  };
}
