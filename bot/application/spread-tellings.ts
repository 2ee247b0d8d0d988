import { mostListed } from '../domain/telling/listed-wave.ts';
import { listedOperations } from './listed-operations.ts';
import { councilPartition, followUpsPlace, visitPartition } from './partitions.ts';
import type { Parts, VisitPlace } from './ports.ts';
import { deleteOf, queryRecords, replaceOf, type Kept } from './records/record.ts';
import { tellingRecord, type Telling } from './records/reminder-records.ts';
import { unlessDone } from './unless-done.ts';

/**
 * Makes the waves of all that a visit has to tell, so many people a commit. Their keys come from the
 * telling, so that going on after a crash, or two processes at it, make each of them once.
 */
export function createSpreadTellings(parts: Parts) {
  return async function spreadTellings({ council, visitId }: VisitPlace): Promise<void> {
    const partition = visitPartition(council, visitId);
    const left = await notSpread(parts, partition);
    for (const kept of left) {
      await makeWaves(parts, { council, visitId }, kept.body);
      const done = replaceOf(tellingRecord, kept, { ...kept.body, spread: true });
      await unlessDone(() => parts.store.commit(partition, [done]));
    }
  };
}

/**
 * The same for what a council has to tell of its follow-ups: they are kept elsewhere than the
 * messages about them, so a telling lies beside them, from the commit that made it, until it is spread.
 */
export function createSpreadFollowUpNews(parts: Parts) {
  return async function spreadFollowUpNews(council: string): Promise<void> {
    const partition = councilPartition(council);
    for (const kept of await notSpread(parts, partition)) {
      await makeWaves(parts, { council, visitId: followUpsPlace }, kept.body);
      await unlessDone(() => parts.store.commit(partition, [deleteOf(kept)]));
    }
  };
}

function notSpread({ store }: Parts, partition: string): Promise<Kept<Telling>[]> {
  return queryRecords(store, tellingRecord, { partition, wanted: { equals: { spread: false } } });
}

async function makeWaves(
  parts: Parts,
  { council, visitId }: VisitPlace,
  telling: Telling,
): Promise<void> {
  const partition = visitPartition(council, visitId);
  for (const some of inCommits(telling)) {
    await unlessDone(() => parts.store.commit(partition, listedOperations(parts, visitId, some)));
  }
}

function inCommits({ key, about, people }: Telling): Pick<Telling, 'key' | 'about' | 'people'>[] {
  const commits = Math.ceil(people.length / mostListed);
  return Array.from({ length: commits }, (_, index) => ({
    key: `${key}-${index + 1}`,
    about,
    people: people.slice(index * mostListed, (index + 1) * mostListed),
  }));
}
