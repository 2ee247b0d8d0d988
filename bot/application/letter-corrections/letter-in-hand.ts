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
  actor: Actor,
  id: string,
): Promise<LetterInHand> {
  const letter = await visibleLetter(store, actor, id);
  if (letter === null) throw new DomainError('not-found', 'There is no such letter.');
  return letter;
}

async function visibleLetter(
  store: Parts['store'],
  { council, person }: Actor,
  id: string,
): Promise<LetterInHand | null> {
  const kept = await readRecord(store, letterRecord, { partition: councilPartition(council), id });
  if (kept === null) return null;
  const embargoed = isEmbargoed(kept.body.publication);
  return embargoed && !maySeeEmbargoed(person) ? null : { ...kept, embargoed };
}

/** A finding with its letter. @throws DomainError `not-found`, as `letterInHand` does */
export async function findingInHand(
  store: Parts['store'],
  actor: Actor,
  id: string,
): Promise<{ finding: Kept<Finding>; letter: LetterInHand }> {
  const place = { partition: councilPartition(actor.council), id };
  const finding = await readRecord(store, findingRecord, place);
  const letter = finding && (await visibleLetter(store, actor, finding.body.letterId));
  if (finding === null || letter === null)
    throw new DomainError('not-found', 'There is no such finding.');
  return { finding, letter };
}
