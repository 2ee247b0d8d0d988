import type { AddItem, ItemChangePreview } from '../../contract/item-detail.ts';
import { DomainError } from '../../domain/errors.ts';
import { addedItem } from '../../domain/readiness/added-item.ts';
import { demandDueAhead } from '../../domain/readiness/due-ahead.ts';
import type { Item } from '../../domain/readiness/item.ts';
import { isOffOrOver } from '../../domain/visit-life/states.ts';
import { demand, type Actor } from '../actor.ts';
import { demandStaff } from '../demand-staff.ts';
import { StoreConflict } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, readRecord } from '../records/record.ts';
import { itemRecord } from '../records/record-types.ts';
import { screenTyped } from '../screen-typed.ts';
import { loadVisitState, type VisitState } from '../visit-state.ts';
import type { ChangedItem } from './change-item.ts';
import { hearersOf, newsOperations, previewOf, type NewsOfItem } from './item-news.ts';

/**
 * Adds an item to a visit's shared checklist; its owner hears of it in a message.
 * @throws DomainError `not-permitted`, `not-found` (visit, owner), `invalid` (due in the past, or a
 * visit that is over); PersonalDetails
 */
export function createAddItem(parts: Parts) {
  return async function addItem(
    actor: Actor,
    visitId: string,
    asked: AddItem,
  ): Promise<ChangedItem> {
    const { store, clock, ids } = parts;
    const { item, state } = await planItem(parts, actor, { visitId, asked });
    const partition = visitPartition(actor.council, visitId);
    const { title, why } = asked;
    const typed = { texts: { title, why }, screened: asked.screened, subject: item.key, visitId };
    const screened = screenTyped(parts, actor, typed);
    const news = newsOf(item);
    const { told } = hearersOf(state, actor, news);
    const event = eventOf({
      id: ids.event(),
      type: 'item.added',
      actor: actor.person.id,
      subject: item.key,
      before: null,
      after: item,
      at: clock.now(),
      visitId,
    });
    const telling = newsOperations(parts, { actor, visitId, told }, [news]);
    try {
      await store.commit(partition, [createOf(itemRecord, item), event, ...screened, ...telling]);
      return { item, changed: true };
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
      const earlier = await readRecord(store, itemRecord, { partition, id: item.key });
      return { item: earlier?.body ?? item, changed: false };
    }
  };
}

/** Says who would hear of an item. @throws DomainError as adding it would */
export function createPreviewNewItem(parts: Parts) {
  return async function previewNewItem(
    actor: Actor,
    visitId: string,
    asked: AddItem,
  ): Promise<ItemChangePreview> {
    const { item, state } = await planItem(parts, actor, { visitId, asked });
    const hearers = hearersOf(state, actor, newsOf(item));
    return previewOf(parts.store, actor.council, { item, ...hearers });
  };
}

function newsOf(item: Item): NewsOfItem {
  return { before: null, after: item, news: 'assigned' };
}

async function planItem(
  { store, clock }: Parts,
  actor: Actor,
  { visitId, asked }: { visitId: string; asked: AddItem },
): Promise<{ item: Item; state: VisitState }> {
  demand(actor, 'item.change', 'Items are for the coordinator or the director to add.');
  const state = await loadVisitState(store, actor.council, visitId);
  const { visit, items } = state;
  if (isOffOrOver(visit.state)) {
    throw new DomainError('invalid', 'That visit is over. Nothing more is added to it.');
  }
  const owner = await demandStaff(store, actor.council, asked.ownerId);
  demandDueAhead(asked.due, clock.now());
  const last = Math.max(-1, ...items.map(({ position }) => position));
  return { item: addedItem(asked, { owner, position: last + 1 }), state };
}
