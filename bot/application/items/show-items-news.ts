import type { ItemDetail } from '../../contract/item-detail.ts';
import type { VisitSummary } from '../../contract/visit.ts';
import { DomainError } from '../../domain/errors.ts';
import type { About, ItemNews } from '../../domain/telling/about.ts';
import { isAtRest } from '../../domain/visit-life/states.ts';
import type { Actor } from '../actor.ts';
import { findPerson } from '../people.ts';
import type { Parts } from '../ports.ts';
import { createShowItem } from './show-item.ts';

/** What happened to several items at once, for one of those whom they concern. */
export interface ItemsNewsView {
  readonly visit: VisitSummary;
  readonly asOf: string;
  readonly news: ItemNews;
  /** Who made the change, by name. */
  readonly by: string;
  /** The reader's part of them, as they stand now. */
  readonly items: readonly { readonly detail: ItemDetail; readonly dueBefore: string | null }[];
  /** Whether they are the reader's own now. */
  readonly own: boolean;
}

type AboutItems = Extract<About, { kind: 'items' }>;

/** Null where none of them concerns the reader any more, and of a visit that is off, over or deferred. */
export function createShowItemsNews(parts: Pick<Parts, 'store' | 'clock'>) {
  const showItem = createShowItem(parts);

  async function detailOf(actor: Actor, visitId: string, key: string): Promise<ItemDetail | null> {
    try {
      return await showItem(actor, { visitId, key, kind: 'shared' });
    } catch (error) {
      // It has been taken off the checklist, or is not for the reader to see any more.
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  return async function showItemsNews(
    actor: Actor,
    visitId: string,
    about: AboutItems,
  ): Promise<ItemsNewsView | null> {
    const reader = actor.person.id;
    const [by, ...found] = await Promise.all([
      findPerson(parts.store, actor.council, about.by),
      ...about.items.map(async ({ key, ownerBefore, dueBefore }) => {
        const detail = await detailOf(actor, visitId, key);
        const concerned = detail !== null && concerns(about.news, detail, { reader, ownerBefore });
        return concerned ? { detail, dueBefore } : null;
      }),
    ]);
    const items = found.filter((one) => one !== null);
    const [first] = items;
    if (first === undefined || isAtRest(first.detail.visit.state)) return null;
    return {
      visit: first.detail.visit,
      asOf: first.detail.asOf,
      news: about.news,
      by: by?.name ?? 'Somebody who has left',
      items,
      own: items.every(({ detail }) => detail.item.owner?.id === reader),
    };
  };
}

function concerns(
  news: ItemNews,
  { item, may }: ItemDetail,
  { reader, ownerBefore }: { reader: string; ownerBefore: string | null },
): boolean {
  if (news === 'offered') return may.answer;
  // Whoever was asked is told so, whose ever it is.
  if (news === 'dropped') return true;
  const hadIt = ownerBefore === reader && (news === 'assigned' || news === 'undone');
  return item.owner?.id === reader || hadIt;
}
