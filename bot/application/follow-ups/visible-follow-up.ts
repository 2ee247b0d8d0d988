import { DomainError } from '../../domain/errors.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { readRecord, type Kept } from '../records/record.ts';
import { findingRecord, followUpRecord } from '../records/record-types.ts';

/** @throws DomainError `not-found`, also for what is embargoed from the actor */
export async function visibleFollowUp(
  { store }: Pick<Parts, 'store'>,
  actor: Actor,
  id: string,
): Promise<Kept<FollowUp> & { embargoed: boolean }> {
  const partition = councilPartition(actor.council);
  const kept = await readRecord(store, followUpRecord, { partition, id });
  const finding =
    kept && (await readRecord(store, findingRecord, { partition, id: kept.body.findingId }));
  const embargoed = finding?.body.publication !== 'published';
  const hidden = embargoed && !maySeeEmbargoed(actor.person);
  if (kept === null || hidden) throw new DomainError('not-found', 'There is no such follow-up.');
  return { ...kept, embargoed };
}
