import type { ChangeItem, ItemChangePreview } from '../../contract/item-detail.ts';
import { DomainError } from '../../domain/errors.ts';
import { changedItem } from '../../domain/readiness/change-item.ts';
import type { Item } from '../../domain/readiness/item.ts';
import type { ItemChange, ItemChangeKind } from '../../domain/readiness/item-changes.ts';
import type { Actor } from '../actor.ts';
import { demandStaff } from '../demand-staff.ts';
import type { Operation } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { loadVisitState } from '../visit-state.ts';
import { changeEvent } from './change-event.ts';
import {
  hearersOf,
  newsOfChange,
  newsOperations,
  nobody,
  previewOf,
  type Hearers,
  type NewsOfItem,
} from './item-news.ts';
import { readPersonalItem, readSharedItem, type KeptItem, type PlacedItem } from './kept-item.ts';
import { demandMayChange } from './may-change-item.ts';

export interface ChangedItem {
  readonly item: Item;
  /** False when it was so already. */
  readonly changed: boolean;
}

/**
 * Gives an item another owner or deadline, offers it, takes it over, or keeps a note or a link with
 * it; whom it concerns hears of it in a message. Notes and links are all that a personal item takes.
 * @throws DomainError `not-found`, `not-permitted`, `invalid`, `conflict`; PersonalDetails
 */
export function createChangeItem(parts: Parts) {
  return function changeItem(
    actor: Actor,
    place: PlacedItem,
    asked: ChangeItem,
  ): Promise<ChangedItem> {
    return retryConflict(async () => {
      const { kept, after } = await planChange(parts, { actor, place }, asked.change);
      if (after === null) return { item: kept.item, changed: false };
      const { visitId } = place;
      const news = newsOfChange(asked.change, kept.item, after);
      const { told } = await hearersOfNews(parts.store, actor, { visitId, news });
      await parts.store.commit(visitPartition(actor.council, visitId), [
        kept.replaceBy(after),
        changeEvent(parts, { actor, place }, { before: kept.item, after, change: asked.change }),
        ...screened(parts, { actor, place }, asked),
        ...newsOperations(parts, { actor, visitId, told }, news === null ? [] : [news]),
      ]);
      return { item: after, changed: true };
    });
  };
}

/** Says who would hear of a change. @throws DomainError as the change itself would */
export function createPreviewItemChange(parts: Parts) {
  return async function previewItemChange(
    actor: Actor,
    place: PlacedItem,
    change: ItemChange,
  ): Promise<ItemChangePreview> {
    const { kept, after } = await planChange(parts, { actor, place }, change);
    if (after === null) throw new DomainError('conflict', 'It is so already.');
    const news = newsOfChange(change, kept.item, after);
    const hearers = await hearersOfNews(parts.store, actor, { visitId: place.visitId, news });
    return previewOf(parts.store, actor.council, { item: after, ...hearers });
  };
}

/** The whole visit is read only where there is news of it. */
async function hearersOfNews(
  store: Parts['store'],
  actor: Actor,
  { visitId, news }: { visitId: string; news: NewsOfItem | null },
): Promise<Hearers> {
  if (news === null) return nobody;
  return hearersOf(await loadVisitState(store, actor.council, visitId), actor, news);
}

async function planChange(
  { store, clock }: Parts,
  { actor, place }: { actor: Actor; place: PlacedItem },
  change: ItemChange,
): Promise<{ kept: KeptItem; after: Item | null }> {
  const read = place.kind === 'shared' ? readSharedItem : readPersonalItem;
  const kept = await read(store, actor, place);
  if (place.kind === 'shared') demandMayChange(actor.person, kept.item, change.kind);
  else demandKeeps(change.kind);
  if (change.kind === 'assign') await demandStaff(store, actor.council, change.ownerId);
  if (change.kind === 'offer') await demandStaff(store, actor.council, change.to);
  const said = { by: actor.person.id, at: clock.now() };
  return { kept, after: changedItem(kept.item, change, said) };
}

/** A personal item is its person's alone. */
function demandKeeps(kind: ItemChangeKind): void {
  if (kind === 'note' || kind === 'add-evidence') return;
  throw new DomainError('invalid', 'That item is your own: everybody does theirs.');
}

function screened(
  parts: Parts,
  { actor, place }: { actor: Actor; place: PlacedItem },
  asked: ChangeItem,
): Operation[] {
  const { key: subject, visitId } = place;
  return screenTyped(parts, actor, {
    texts: textsOf(asked.change),
    screened: asked.screened,
    subject,
    visitId,
  });
}

function textsOf(change: ItemChange): Record<string, string> {
  switch (change.kind) {
    case 'note':
      return { text: change.text };
    case 'redate':
      return { reason: change.reason };
    case 'add-evidence':
      return { title: change.title, url: change.url };
    case 'assign':
    case 'offer':
    case 'accept':
    case 'drop-offer':
      return {};
  }
}
