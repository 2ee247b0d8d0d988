import type { JoinLetter } from '../contract/letter.ts';
import { DomainError } from '../domain/errors.ts';
import { hasLetter } from '../domain/findings/letter-visit.ts';
import { demand, type Actor } from './actor.ts';
import { letterInHand } from './letter-corrections/letter-in-hand.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { replaceOf } from './records/record.ts';
import { letterRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { getVisit } from './visits.ts';

/**
 * Says which visit a letter is about, or that it is about none on record: whatever their days are,
 * and however they move. The same again changes nothing.
 * @throws DomainError `not-permitted`; `not-found` (no such letter that the actor may see, or no such
 * visit); `invalid` for a visit that has no letter
 */
export function createJoinLetter({ store, clock, ids }: Parts) {
  return async function joinLetter(
    actor: Actor,
    id: string,
    { visitId }: JoinLetter,
  ): Promise<void> {
    demand(actor, 'letter.import', 'Only those who import letters can join one with its visit.');
    const partition = councilPartition(actor.council);
    await retryConflict(async () => {
      const kept = await letterInHand(store, actor, id);
      if (visitId !== null && !hasLetter(await getVisit(store, actor.council, visitId))) {
        throw new DomainError('invalid', 'Inspectors write no letter on that visit.');
      }
      if (kept.body.visitId === visitId) return;
      const event = eventOf({
        id: ids.event(),
        type: 'letter.joined',
        actor: actor.person.id,
        subject: id,
        before: { visitId: kept.body.visitId ?? null },
        after: { visitId },
        at: clock.now(),
        visitId: null,
        embargoed: kept.embargoed,
      });
      await store.commit(partition, [
        replaceOf(letterRecord, kept, { ...kept.body, visitId }),
        event,
      ]);
    });
  };
}
