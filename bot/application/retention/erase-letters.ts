import { isHeld, planEndings } from '../../domain/retention/retention.ts';
import { commitLimits, StoreConflict } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { deleteOf } from '../records/record.ts';
import { erasedEvent, type Erased } from './erased-event.ts';
import { listKeptLetters, type KeptLetter } from './letters-kept.ts';
import { loadRetention } from './retention-settings.ts';

/**
 * Erases the letters that have been kept for their time, each with its findings and follow-ups. That
 * it goes is recorded in the same commit as the first of it; the letter itself goes last, so that
 * the next run finds what a crash has left.
 */
export async function eraseLetters(
  parts: Parts,
  council: string,
  today: string,
): Promise<Erased[]> {
  const { periods, holds } = await loadRetention(parts.store, council);
  if (periods.letters === null) return [];
  const letters = await listKeptLetters(parts.store, council);
  const due = planEndings(letters, periods.letters, holds).filter(({ goesOn }) => goesOn <= today);
  const erased: Erased[] = [];
  for (const letter of due) {
    const one = await eraseLetter(parts, council, letter);
    if (one !== null) erased.push(one);
  }
  return erased;
}

/** Null when it was put on hold, or is being changed, meanwhile. */
async function eraseLetter(
  parts: Parts,
  council: string,
  { visitId, title, embargoed, documents }: KeptLetter,
): Promise<Erased | null> {
  const { holds } = await loadRetention(parts.store, council);
  if (isHeld(holds, visitId)) return null;
  const erased: Erased = {
    ...{ visitId: null, part: 'letters', records: documents.length },
    ...(!embargoed && { title }),
  };
  const operations = [erasedEvent(parts, erased), ...documents.map(deleteOf)];
  try {
    for (let from = 0; from < operations.length; from += commitLimits.operations) {
      const some = operations.slice(from, from + commitLimits.operations);
      await parts.store.commit(councilPartition(council), some);
    }
    return erased;
  } catch (error) {
    // Whoever changes one of its follow-ups now is not done with it.
    if (error instanceof StoreConflict) return null;
    throw error;
  }
}
