import { mostListed } from '../domain/telling/listed-wave.ts';
import { listedOperations } from './listed-operations.ts';
import { visitPartition } from './partitions.ts';
import type { Parts, VisitPlace } from './ports.ts';
import { queryRecords, replaceOf } from './records/record.ts';
import { tellingRecord, type Telling } from './records/reminder-records.ts';
import { unlessDone } from './unless-done.ts';

/**
 * Makes the waves of all that a visit has to tell, so many people a commit. Their keys come from the
 * telling, so that going on after a crash, or two processes at it, make each of them once.
 */
export function createSpreadTellings(parts: Parts) {
  return async function spreadTellings({ council, visitId }: VisitPlace): Promise<void> {
    const partition = visitPartition(council, visitId);
    const left = await queryRecords(parts.store, tellingRecord, {
      partition,
      wanted: { equals: { spread: false } },
    });
    for (const kept of left) {
      for (const some of inCommits(kept.body)) {
        await unlessDone(() =>
          parts.store.commit(partition, listedOperations(parts, visitId, some)),
        );
      }
      const done = replaceOf(tellingRecord, kept, { ...kept.body, spread: true });
      await unlessDone(() => parts.store.commit(partition, [done]));
    }
  };
}

function inCommits({ key, about, people }: Telling): Pick<Telling, 'key' | 'about' | 'people'>[] {
  const commits = Math.ceil(people.length / mostListed);
  return Array.from({ length: commits }, (_, index) => ({
    key: `${key}-${index + 1}`,
    about,
    people: people.slice(index * mostListed, (index + 1) * mostListed),
  }));
}
