import type { ItemDetail } from '../../contract/item-detail.ts';
import type { About, ItemNews } from '../../domain/telling/about.ts';
import { isAtRest } from '../../domain/visit-life/states.ts';
import type { Actor } from '../actor.ts';
import { findPerson } from '../people.ts';
import type { Parts } from '../ports.ts';
import { createShowItem } from './show-item.ts';

/** What happened to an item, for one of those whom it concerns. */
export interface ItemNewsView {
  readonly detail: ItemDetail;
  readonly news: ItemNews;
  /** Who made the change, by name. */
  readonly by: string;
  readonly dueBefore: string | null;
  /** Whether the item is the reader's own now. */
  readonly own: boolean;
}

/** Null of a visit that is off, over or deferred by now, and of an offer that stands no longer. */
export function createShowItemNews(parts: Pick<Parts, 'store' | 'clock'>) {
  const showItem = createShowItem(parts);
  return async function showItemNews(
    actor: Actor,
    visitId: string,
    about: Extract<About, { kind: 'item' }>,
  ): Promise<ItemNewsView | null> {
    const { itemKey: key, news, dueBefore } = about;
    const [detail, by] = await Promise.all([
      showItem(actor, { visitId, key, kind: 'shared' }),
      findPerson(parts.store, actor.council, about.by),
    ]);
    if (isAtRest(detail.visit.state)) return null;
    if (news === 'offered' && !detail.may.answer) return null;
    const own = detail.item.owner?.id === actor.person.id;
    return { detail, news, by: by?.name ?? 'Somebody who has left', dueBefore, own };
  };
}
