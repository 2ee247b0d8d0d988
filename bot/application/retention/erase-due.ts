import { londonDay } from '../../domain/calendar/london.ts';
import { isHeld, isOver, planErasures, type VisitClass } from '../../domain/retention/retention.ts';
import { commitLimits, type StoredDocument } from '../document-store.ts';
import { councilPartition, followUpsPlace, visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { deleteOf, replaceOf, type Kept } from '../records/record.ts';
import { visitEntryRecord, type VisitEntry } from '../records/record-types.ts';
import type { RetentionSettings } from '../records/retention-records.ts';
import { retryConflict } from '../retry-conflict.ts';
import { documentsOf } from './documents-of.ts';
import { findEnded, listEnded, type EndedEntry } from './ended-visits.ts';
import { eraseLetters } from './erase-letters.ts';
import { erasedEvent, type Erased } from './erased-event.ts';
import { forgetLeavers } from './forget-leavers.ts';
import { oldTraces } from './old-traces.ts';
import { loadRetention } from './retention-settings.ts';
import { oldEventsOfTelling, oldTellings } from './told-of-no-visit.ts';

/**
 * Erases what has been kept for its time and is not on hold. That it goes is recorded first, with
 * how many records, and that event stays; whatever a crash leaves is erased by the next run.
 */
export function createEraseDue(parts: Parts) {
  return async function eraseDue(council: string): Promise<Erased[]> {
    const settings = await loadRetention(parts.store, council);
    if (Object.values(settings.periods).every((period) => period === null)) return [];
    const today = londonDay(parts.clock.now()).toString();
    if (changedOn(settings, today)) return [];
    const ended = await listEnded(parts.store, council);
    const due = planErasures(ended, settings).filter(
      ({ goesOn, held }) => goesOn <= today && !held,
    );
    const erased: Erased[] = [];
    for (const { visitId, part } of [...unfinished(ended), ...due]) {
      const records = await erasePart(parts, council, { visitId, part });
      if (records !== null) erased.push({ visitId, part, records });
    }
    erased.push(...(await eraseLetters(parts, council, today)));
    erased.push(...(await forgetLeavers(parts, council, today)));
    return [...erased, ...(await eraseWhatIsOld(parts, council, today))];
  };
}

/** Whoever sets a period or lifts a hold has the rest of the day to see what follows from it. */
function changedOn({ changed, liftedAt }: RetentionSettings, today: string): boolean {
  const moments = [changed?.at ?? null, liftedAt].filter((at) => at !== null);
  return moments.some((at) => londonDay(at).toString() === today);
}

function unfinished(ended: readonly EndedEntry[]): { visitId: string; part: VisitClass }[] {
  return ended.flatMap(({ visitId, entry }) =>
    (entry.body.erased?.parts ?? [])
      .filter(({ done }) => !done)
      .map(({ part }) => ({ visitId, part })),
  );
}

/** @returns how many records; null when it was put on hold, or is somebody else’s work, meanwhile */
async function erasePart(
  parts: Parts,
  council: string,
  { visitId, part }: { visitId: string; part: VisitClass },
): Promise<number | null> {
  const { store } = parts;
  const [{ holds }, found] = await Promise.all([
    loadRetention(store, council),
    findEnded(store, council, visitId),
  ]);
  if (found === null || isHeld(holds, visitId)) return null;
  const partition = visitPartition(council, visitId);
  const documents = await documentsOf(store, partition, part);
  if (!found.gone.includes(part)) {
    await announceErasing(parts, council, { found, part, records: documents.length });
  }
  await eraseAll(parts, partition, () => documentsOf(store, partition, part));
  await finishErasing(parts, council, { visitId, part });
  return documents.length;
}

/** Written in one commit with the mark that it has begun: it is recorded once, whatever happens. */
async function announceErasing(
  { store, clock, ids }: Parts,
  council: string,
  { found, part, records }: { found: EndedEntry; part: VisitClass; records: number },
): Promise<void> {
  const { entry, since, visitId } = found;
  const before = entry.body.erased?.parts ?? [];
  const erased = { since, parts: [...before, { part, done: false }] };
  await store.commit(councilPartition(council), [
    replaceOf(visitEntryRecord, entry, { ...entry.body, erased }),
    erasedEvent({ clock, ids }, { visitId, part, records }),
  ]);
}

async function finishErasing(
  { store }: Parts,
  council: string,
  { visitId, part }: { visitId: string; part: VisitClass },
): Promise<void> {
  await retryConflict(async () => {
    const found = await findEnded(store, council, visitId);
    if (found?.entry.body.erased == null) return;
    const { entry } = found;
    const operation =
      part === 'audit' ? deleteOf(entry) : replaceOf(visitEntryRecord, entry, asDone(entry, part));
    await store.commit(councilPartition(council), [operation]);
  });
}

function asDone({ body }: Kept<VisitEntry>, part: VisitClass): VisitEntry {
  if (body.erased === null) return body;
  const parts = body.erased.parts.map((one) => (one.part === part ? { part, done: true } : one));
  return { ...body, erased: { ...body.erased, parts } };
}

const told = { place: followUpsPlace, title: 'Follow-ups and other systems' };

/** What is no visit's and goes with age, in that order: what was told, then who did what. */
const old = [
  { part: 'deliveries', find: oldTellings, ...told },
  { part: 'audit', find: oldEventsOfTelling, ...told },
  { part: 'audit', find: oldTraces, place: null, title: null },
] as const;

async function eraseWhatIsOld(parts: Parts, council: string, today: string): Promise<Erased[]> {
  const { store } = parts;
  const erased: Erased[] = [];
  for (const { part, place, find, title } of old) {
    const partition = place === null ? councilPartition(council) : visitPartition(council, place);
    const { periods, holds } = await loadRetention(store, council);
    if (periods[part] === null || isHeld(holds, null)) continue;
    const isOld = (at: string) => isOver(at, periods[part], today);
    const findOld = () => find(store, council, isOld);
    const records = (await findOld()).length;
    if (records === 0) continue;
    const one: Erased = { visitId: null, part, records, ...(title !== null && { title }) };
    await store.commit(councilPartition(council), [erasedEvent(parts, one)]);
    await eraseAll(parts, partition, findOld);
    erased.push(one);
  }
  return erased;
}

/** In parts of the size of a commit; read anew where somebody was faster. */
async function eraseAll(
  { store }: Pick<Parts, 'store'>,
  partition: string,
  find: () => Promise<StoredDocument[]>,
): Promise<void> {
  await retryConflict(async () => {
    const documents = await find();
    for (let from = 0; from < documents.length; from += commitLimits.operations) {
      const some = documents.slice(from, from + commitLimits.operations);
      await store.commit(partition, some.map(deleteOf));
    }
  });
}
