import type { CreateFollowUp } from '../../contract/follow-up.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { DomainError } from '../../domain/errors.ts';
import { followUpSchema, type FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { demand, type Actor } from '../actor.ts';
import { StoreConflict } from '../document-store.ts';
import { findingInHand } from '../letter-corrections/letter-in-hand.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, readRecord, replaceOf } from '../records/record.ts';
import { findingRecord, followUpRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { createSpreadFollowUpNews } from '../spread-tellings.ts';
import { checkCarrier } from './check-edit.ts';
import { followUpNews } from './follow-up-news.ts';

/**
 * Makes a follow-up of a finding, with an owner and a due day. The same request
 * (`requestId`) twice makes one follow-up.
 * @throws DomainError `not-permitted`, `not-found` (finding or owner), `invalid` (due in the past)
 */
export function createCreateFollowUp(parts: Parts) {
  const keepFollowUp = createKeepFollowUp(parts);
  const spreadFollowUpNews = createSpreadFollowUpNews(parts);
  return async function createFollowUp(
    actor: Actor,
    findingId: string,
    asked: CreateFollowUp,
  ): Promise<FollowUp> {
    const made = await retryConflict(() => keepFollowUp(actor, findingId, asked));
    await spreadFollowUpNews(actor.council);
    return made;
  };
}

function createKeepFollowUp({ store, clock, ids }: Parts) {
  return async function keepFollowUp(
    actor: Actor,
    findingId: string,
    asked: CreateFollowUp,
  ): Promise<FollowUp> {
    demand(actor, 'follow-up.create', 'Only the coordinator or the director can make follow-ups.');
    const partition = councilPartition(actor.council);
    const { finding, letter } = await findingInHand(store, actor, findingId);
    const { embargoed } = letter;
    await checkCarrier({ store }, actor.council, { id: asked.ownerId, embargoed });
    const now = clock.now();
    if (asked.due < londonDay(now).toString()) {
      throw new DomainError('invalid', 'A follow-up cannot be due in the past.');
    }
    const followUp = followUpSchema.parse({
      id: asked.requestId,
      findingId,
      action: asked.action,
      ownerId: asked.ownerId,
      due: asked.due,
      originalDue: asked.due,
      createdAt: now,
      createdBy: actor.person.id,
    });
    const { action, screened } = asked;
    const typed = { texts: { action }, screened, subject: followUp.id, visitId: null, embargoed };
    const chosen = screenTyped({ clock, ids }, actor, typed);
    const event = eventOf({
      id: ids.event(),
      type: 'follow-up.created',
      actor: actor.person.id,
      subject: followUp.id,
      before: null,
      after: followUp,
      at: now,
      visitId: null,
      embargoed,
    });
    const changed = { requestId: asked.requestId, before: null, after: followUp, embargoed };
    const news = await followUpNews({ store, clock }, actor, changed);
    return commitOnce({ store, partition, followUp }, [
      createOf(followUpRecord, followUp),
      // Written again as it is: whoever takes the finding out meanwhile finds that it is answered.
      replaceOf(findingRecord, finding, finding.body),
      event,
      ...chosen,
      ...news,
    ]);
  };
}

async function commitOnce(
  { store, partition, followUp }: { store: Parts['store']; partition: string; followUp: FollowUp },
  operations: Parameters<Parts['store']['commit']>[1],
): Promise<FollowUp> {
  try {
    await store.commit(partition, operations);
    return followUp;
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    const earlier = await readRecord(store, followUpRecord, { partition, id: followUp.id });
    if (earlier === null) throw error;
    return earlier.body;
  }
}
