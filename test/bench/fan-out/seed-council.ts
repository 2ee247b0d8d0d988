import { tmpdir } from 'node:os';
import { londonWallClock } from '../../../bot/application/draft-call.ts';
import { councilPartition } from '../../../bot/application/partitions.ts';
import { createOf } from '../../../bot/application/records/record.ts';
import { conversationRecord } from '../../../bot/application/records/record-types.ts';
import { rememberInstallation } from '../../../bot/application/remember-conversation.ts';
import { createUseCases } from '../../../bot/application/use-cases.ts';
import { demoTenantId } from '../../../bot/config.ts';
import { demoTeams } from '../../../bot/demo/demo-staff.ts';
import { systemClock } from '../../../bot/platform/clock.ts';
import { ids } from '../../../bot/platform/ids.ts';
import { openDatabase } from '../../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../../bot/stores/sqlite/sqlite-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { keepStaff } from '../../support/test-app.ts';
import { aCouncil } from './people.ts';

/** A store with everybody's chat on record, and a call that is ready to be confirmed. */
export interface SeededCouncil {
  file: string;
  draftId: string;
  remove: () => void;
}

export async function seedCouncil(serviceUrl: string, people: number): Promise<SeededCouncil> {
  const folder = temporaryFolder(tmpdir());
  const file = folder.file('visit-ready.sqlite');
  const database = openDatabase(file);
  const store = createSqliteStore(database);
  const staff = aCouncil(people);
  await keepStaff(store, staff);
  for (let from = 0; from < staff.length; from += 100) {
    const chats = staff.slice(from, from + 100).map(({ id }) => {
      return createOf(conversationRecord, {
        personId: id,
        conversationId: `a:${id}`,
        removed: false,
      });
    });
    await store.commit(councilPartition(demoTenantId), chats);
  }
  await rememberInstallation(store, demoTenantId, {
    serviceUrl,
    botId: demoTeams.botId,
    added: demoTeams.channel,
    removed: null,
  });
  const useCases = createUseCases({ store, clock: systemClock, ids });
  const { draft } = await useCases.draftCall(
    { council: demoTenantId, person: staff[0]! },
    {
      type: 'focused-visit',
      theme: 'care-leavers',
      call: londonWallClock(systemClock.now()),
      fieldworkStart: null,
      fieldworkEnd: null,
      meant: true,
    },
  );
  database.close();
  return {
    file,
    draftId: draft.id,
    remove() {
      folder.remove();
    },
  };
}
