import { DomainError } from '../../domain/errors.ts';
import { isEmbargoed, type Finding } from '../../domain/findings/finding.ts';
import type { Letter } from '../../domain/findings/letter.ts';
import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { readRecord, type Kept } from '../records/record.ts';
import { findingRecord, letterRecord } from '../records/record-types.ts';

/** A letter to be changed, and whether the core group alone may learn of it. */
export type LetterInHand = Kept<Letter> & { embargoed: boolean };

/** @throws DomainError `not-found`, also for what is embargoed from the actor */
export async function letterInHand(
  store: Parts['store'],
  { council, person }: Actor,
  id: string,
): Promise<LetterInHand> {
  const kept = await readRecord(store, letterRecord, { partition: councilPartition(council), id });
  const embargoed = kept !== null && isEmbargoed(kept.body.publication);
  if (kept === null || (embargoed && !maySeeEmbargoed(person))) {
    throw new DomainError('not-found', 'There is no such letter.');
  }
  return { ...kept, embargoed };
}

/** A finding with its letter. @throws DomainError `not-found`, as `letterInHand` does */
export async function findingInHand(
  store: Parts['store'],
  actor: Actor,
  id: string,
): Promise<{ finding: Kept<Finding>; letter: LetterInHand }> {
  const place = { partition: councilPartition(actor.council), id };
  const finding = await readRecord(store, findingRecord, place);
  if (finding === null) throw new DomainError('not-found', 'There is no such finding.');
  return { finding, letter: await letterInHand(store, actor, finding.body.letterId) };
}
