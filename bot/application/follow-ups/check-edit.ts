import { DomainError } from '../../domain/errors.ts';
import type { ChangeOf } from '../../domain/follow-ups/changes.ts';
import { wouldLoop } from '../../domain/follow-ups/dependency.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import { findPerson } from '../people.ts';
import type { Parts } from '../ports.ts';
import { queryRecords, readRecord, replaceOf } from '../records/record.ts';
import { findingRecord, followUpRecord } from '../records/record-types.ts';
import { visibleFollowUp } from './visible-follow-up.ts';

/**
 * Checks the people and the dependency of an edit against the record.
 * @returns what has to be committed along: the follow-up that it comes to depend on is written again
 * as it is, so that two edits at once never close a loop between them
 * @throws DomainError `invalid`, `not-found`
 */
export async function checkEdit(
  { store }: Pick<Parts, 'store'>,
  actor: Actor,
  { before, edit }: { before: FollowUp; edit: ChangeOf<'edit'> },
): Promise<Operation[]> {
  const { ownerId, deputyId, dependsOn } = edit;
  const partition = councilPartition(actor.council);
  const finding = await readRecord(store, findingRecord, { partition, id: before.findingId });
  const embargoed = finding?.body.publication !== 'published';
  for (const id of [ownerId, deputyId]) {
    if (id === null || id === before.ownerId || id === before.deputyId) continue;
    await checkCarrier({ store }, actor.council, { id, embargoed });
  }
  if (dependsOn === null || dependsOn === before.dependsOn) return [];
  const other = await visibleFollowUp({ store }, actor, dependsOn);
  const kept = await queryRecords(store, followUpRecord, { partition });
  const all = kept.map(({ body }) => body);
  if (wouldLoop(before.id, dependsOn, all)) {
    throw new DomainError('invalid', 'It would end up waiting for itself. Choose another.');
  }
  return [replaceOf(followUpRecord, other, other.body)];
}

/**
 * Who carries a follow-up must be there and, while its letter is embargoed, in the core group.
 * @throws DomainError `not-found`, `invalid`
 */
export async function checkCarrier(
  { store }: Pick<Parts, 'store'>,
  council: string,
  { id, embargoed }: { id: string; embargoed: boolean },
): Promise<void> {
  const person = await findPerson(store, council, id);
  if (person?.active !== true) {
    throw new DomainError('not-found', 'Choose somebody from the staff list.');
  }
  if (embargoed && !maySeeEmbargoed(person)) {
    throw new DomainError(
      'invalid',
      'The letter has not been published: choose somebody from the core group.',
    );
  }
}
