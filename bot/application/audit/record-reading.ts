import { londonDayOf } from '../../contract/spoken-time.ts';
import { isEmbargoed, type Publication } from '../../domain/findings/finding.ts';
import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, readRecord } from '../records/record.ts';
import { readingRecord } from '../records/reading-record.ts';
import { unlessDone } from '../unless-done.ts';

/** What of a letter is about to be shown. */
interface Shown {
  readonly letterId: string;
  readonly publication: Publication;
}

/**
 * Records who reads what is embargoed, before it is shown: an event for each person, letter and
 * London day. What is published leaves no trace of its readers.
 */
export async function recordReading(
  parts: Parts,
  actor: Actor,
  shown: readonly Shown[],
): Promise<void> {
  const embargoed = shown.filter(({ publication }) => isEmbargoed(publication));
  const letterIds = new Set(embargoed.map(({ letterId }) => letterId));
  await Promise.all([...letterIds].map((letterId) => recordOne(parts, actor, letterId)));
}

async function recordOne(
  { store, clock, ids }: Parts,
  { council, person }: Actor,
  letterId: string,
): Promise<void> {
  const at = clock.now();
  const partition = councilPartition(council);
  const reading = { letterId, personId: person.id, day: londonDayOf(at) };
  const known = await readRecord(store, readingRecord, {
    partition,
    id: readingRecord.idOf(reading),
  });
  if (known !== null) return;
  const event = eventOf({
    id: ids.event(),
    type: 'embargo.read',
    actor: person.id,
    subject: letterId,
    before: null,
    after: null,
    at,
    visitId: null,
    embargoed: true,
  });
  // Another page of the same person may be first.
  await unlessDone(() => store.commit(partition, [createOf(readingRecord, reading), event]));
}
