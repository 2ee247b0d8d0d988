import type { ItemChangePreview } from '../../contract/item-detail.ts';
import type { Item } from '../../domain/readiness/item.ts';
import type { ItemChange, ItemChangeKind } from '../../domain/readiness/item-changes.ts';
import type { About, ItemNews } from '../../domain/telling/about.ts';
import { isOffOrOver } from '../../domain/visit-life/states.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import { listedOperations } from '../listed-operations.ts';
import { namesOf } from '../people.ts';
import type { Parts } from '../ports.ts';
import { toldOrBeingTold } from '../told.ts';
import type { VisitState } from '../visit-state.ts';

/** A change of an item, as far as others hear of it. */
export interface NewsOfItem {
  readonly before: Item | null;
  readonly after: Item;
  readonly news: ItemNews;
}

const newsOf: Partial<Record<ItemChangeKind, ItemNews>> = {
  assign: 'assigned',
  redate: 'redated',
  offer: 'offered',
  accept: 'accepted',
  'drop-offer': 'dropped',
};

/** What others hear of a change; null for what is for reading where the item stands. */
export function newsOfChange({ kind }: ItemChange, before: Item, after: Item): NewsOfItem | null {
  const news = newsOf[kind];
  return news === undefined ? null : { before, after, news };
}

/** What others hear of a change that is undone; who was asked to take it over is asked no longer. */
export function newsOfUndo(before: Item, after: Item): NewsOfItem {
  const isDropped = before.offer !== null && after.offer === null;
  return { before, after, news: isDropped ? 'dropped' : 'undone' };
}

/** Whom it concerns: the owners before and after, and who was asked. By id, never the actor. */
export interface Hearers {
  readonly told: readonly string[];
  /** Those who have not been told of the visit yet: they hear of it first, not of an item. */
  readonly untold: readonly string[];
}

export const nobody: Hearers = { told: [], untold: [] };

export function hearersOf(state: VisitState, actor: Actor, news: NewsOfItem): Hearers {
  if (isOffOrOver(state.visit.state)) return nobody;
  const told = toldOrBeingTold(state);
  const { before, after } = news;
  const concerned = [before?.ownerId, after.ownerId, before?.offer?.to, after.offer?.to];
  const ids = [...new Set(concerned.flatMap((id) => id ?? []))].filter(
    (id) => id !== actor.person.id,
  );
  return {
    told: ids.filter((id) => told.has(id)),
    untold: ids.filter((id) => !told.has(id)),
  };
}

/** Names for a preview. */
export async function previewOf(
  store: Parts['store'],
  council: string,
  { item, told, untold }: Hearers & { item: Item },
): Promise<ItemChangePreview> {
  const nameOf = await namesOf(store, council, [item.ownerId ?? '', ...told, ...untold]);
  return {
    owner: item.ownerId === null ? null : nameOf(item.ownerId),
    told: told.map(nameOf),
    untold: untold.map(nameOf),
  };
}

/** The message about it, or about several at once, to be committed along with the change. */
export function newsOperations(
  parts: Pick<Parts, 'clock' | 'ids'>,
  { actor, visitId, told }: { actor: Actor; visitId: string; told: readonly string[] },
  news: readonly NewsOfItem[],
): Operation[] {
  const [first, ...others] = news;
  if (first === undefined || told.length === 0) return [];
  return listedOperations(parts, visitId, {
    key: `item-${parts.ids.random()}`,
    about: others.length === 0 ? aboutOne(first, actor) : aboutSeveral(first.news, news, actor),
    people: told,
  });
}

function aboutOne({ before, after, news }: NewsOfItem, { person }: Actor): About {
  const dueBefore = before?.due ?? null;
  return { kind: 'item', itemKey: after.key, news, by: person.id, dueBefore };
}

function aboutSeveral(what: ItemNews, news: readonly NewsOfItem[], { person }: Actor): About {
  const items = news.map(({ before, after }) => ({
    key: after.key,
    ownerBefore: before?.ownerId ?? null,
    dueBefore: before?.due ?? null,
  }));
  return { kind: 'items', news: what, by: person.id, items };
}
