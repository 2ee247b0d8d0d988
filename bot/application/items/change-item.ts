import type { ChangeItem, ItemChangePreview, ItemKind } from '../../contract/item-detail.ts';
import { DomainError } from '../../domain/errors.ts';
import { may } from '../../domain/people/permissions.ts';
import { changedItem } from '../../domain/readiness/change-item.ts';
import type { Item } from '../../domain/readiness/item.ts';
import type { ItemChange, ItemChangeKind } from '../../domain/readiness/item-changes.ts';
import type { Actor } from '../actor.ts';
import { demandStaff } from '../demand-staff.ts';
import type { Operation } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { mayPress } from '../press-item.ts';
import { eventOf } from '../records/event-record.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { loadVisitState } from '../visit-state.ts';
import {
  hearersOf,
  newsOfChange,
  newsOperations,
  nobody,
  previewOf,
  type Hearers,
  type NewsOfItem,
} from './item-news.ts';
import { readPersonalItem, readSharedItem, type ItemPlace, type KeptItem } from './kept-item.ts';

/** A shared item, or the actor's own copy of a personal one. */
export type PlacedItem = ItemPlace & { readonly kind: ItemKind };

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
        ...newsOperations(parts, { actor, visitId, told }, news),
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

function demandMayChange(person: Actor['person'], item: Item, kind: ItemChangeKind): void {
  if (mayChange(person, item, kind)) return;
  const runs = kind === 'assign' || kind === 'redate';
  throw new DomainError(
    'not-permitted',
    runs
      ? 'Owners and deadlines are for the coordinator or the director to change.'
      : 'That item belongs to somebody else.',
  );
}

/** Who may make a change of a shared item. That nobody was asked is for the item to say. */
export function mayChange(person: Actor['person'], item: Item, kind: ItemChangeKind): boolean {
  if (!person.active) return false;
  switch (kind) {
    case 'assign':
    case 'redate':
      return may(person, 'item.change');
    case 'note':
    case 'add-evidence':
      return mayPress(person, item);
    case 'offer':
      return item.ownerId === person.id;
    case 'accept':
      return true;
    case 'drop-offer':
      return item.ownerId === person.id || item.offer?.to === person.id;
  }
}

const eventVerbs = {
  assign: 'assigned',
  redate: 'redated',
  note: 'noted',
  'add-evidence': 'evidence-added',
  offer: 'offered',
  accept: 'accepted',
  'drop-offer': 'offer-dropped',
} as const satisfies Record<ItemChangeKind, string>;

function changeEvent(
  { clock, ids }: Parts,
  { actor, place }: { actor: Actor; place: PlacedItem },
  { before, after, change }: { before: Item; after: Item; change: ItemChange },
): Operation {
  const noun = place.kind === 'shared' ? 'item' : 'personal-item';
  return eventOf({
    id: ids.event(),
    type: `${noun}.${eventVerbs[change.kind]}`,
    actor: actor.person.id,
    subject: place.key,
    before: changeable(before),
    after: { ...changeable(after), change },
    reason: change.kind === 'redate' ? change.reason : null,
    at: clock.now(),
    visitId: place.visitId,
  });
}

function changeable({ ownerId, due, offer }: Item) {
  return { ownerId, due, offer: offer?.to ?? null };
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
