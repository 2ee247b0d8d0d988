import type { Finding } from '../domain/findings/finding.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { commitLimits, StoreConflict, type Operation } from './document-store.ts';
import type { Parts } from './ports.ts';
import { createOf, queryRecords, readRecord, replaceOf, type Kept } from './records/record.ts';
import { findingRecord, letterRecord } from './records/record-types.ts';

interface NewLetter {
  partition: string;
  letter: Letter;
  findings: readonly Finding[];
  /** Those of a draft that are the letter's from now on: they change hands in the letter's commit. */
  taken?: readonly Kept<Finding>[];
  /** What happened, in the same commit as the letter. */
  events: readonly Operation[];
}

/**
 * Saves a letter with its findings and its events in one commit. The findings that do not fit go
 * before it: without their letter nobody sees them, so that an import that stops half-way shows
 * nothing and can be made again.
 * @returns the letter as it is kept, and whether it was new
 */
export async function saveLetter(
  store: Parts['store'],
  { partition, letter, findings, taken = [], events }: NewLetter,
): Promise<{ letter: Letter; saved: boolean }> {
  const earlier = await readRecord(store, letterRecord, { partition, id: letter.id });
  if (earlier !== null) return { letter: earlier.body, saved: false };
  const left = await leftBehind(store, partition, letter.id);
  for (const one of taken) left.set(one.body.id, one);
  const ids = new Set(taken.map(({ body }) => body.id));
  const writes = [
    ...findings.filter(({ id }) => !ids.has(id)),
    ...findings.filter(({ id }) => ids.has(id)),
  ].map((finding) => writeOf(finding, left));
  const before = Math.max(0, writes.length - (commitLimits.operations - 1 - events.length));
  try {
    for (let at = 0; at < before; at += commitLimits.operations) {
      await store.commit(
        partition,
        writes.slice(at, Math.min(before, at + commitLimits.operations)),
      );
    }
    await store.commit(partition, [
      createOf(letterRecord, letter),
      ...writes.slice(before),
      ...events,
    ]);
    return { letter, saved: true };
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    const first = await readRecord(store, letterRecord, { partition, id: letter.id });
    if (first === null) throw error;
    return { letter: first.body, saved: false };
  }
}

/** What an import that stopped half-way left, by id. */
async function leftBehind(
  store: Parts['store'],
  partition: string,
  letterId: string,
): Promise<Map<string, Kept<Finding>>> {
  const kept = await queryRecords(store, findingRecord, {
    partition,
    wanted: { equals: { letterId } },
  });
  return new Map(kept.map((one) => [one.body.id, one]));
}

function writeOf(finding: Finding, left: ReadonlyMap<string, Kept<Finding>>): Operation {
  const kept = left.get(finding.id);
  return kept === undefined
    ? createOf(findingRecord, finding)
    : replaceOf(findingRecord, kept, finding);
}
