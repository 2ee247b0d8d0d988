import type { ItemView } from '../../contract/readiness.ts';
import { may } from '../../domain/people/permissions.ts';
import { roleTitles } from '../../domain/people/roles.ts';
import { itemRating } from '../../domain/readiness/item-rating.ts';
import { standingOf, type Item } from '../../domain/readiness/item.ts';
import type { Actor } from '../actor.ts';
import type { FollowUpOf } from '../follow-ups/carried-follow-ups.ts';
import { itemVersion } from '../items/item-version.ts';
import { mayPress } from '../press-item.ts';

/**
 * Makes an item's view for one person, with names for ids and where it stands.
 * @param seen `lateAt`: ISO instant by which it is late; null where nothing is; `followUpOf`: the
 *   follow-up that an item was carried over for
 */
export function createItemView(seen: {
  actor: Actor;
  nameOf: (id: string) => string;
  lateAt: string | null;
  followUpOf: FollowUpOf;
}): (item: Item) => ItemView {
  const { actor, nameOf, lateAt, followUpOf } = seen;
  return (item) => ({
    key: item.key,
    version: itemVersion(item),
    title: item.title,
    why: item.why,
    category: item.category,
    evidence: item.evidence,
    annexA: item.annexA,
    due: item.due,
    basis: item.basis,
    standing: standingOf(item, lateAt),
    ownerRole: roleTitles[item.ownerRole],
    owner: item.ownerId === null ? null : { id: item.ownerId, name: nameOf(item.ownerId) },
    awayOwner: item.awayOwnerId === null ? null : nameOf(item.awayOwnerId),
    done: item.done === null ? null : { by: nameOf(item.done.by), at: item.done.at },
    reason: shownReason(item, nameOf),
    rating: itemRating(item, lateAt, followUpOf(item)?.rating ?? null),
    followUp: followUpOf(item),
    mayComplete: mayPress(actor.person, item),
    mayExclude: may(actor.person, 'item.exclude'),
  });
}

/** A done item keeps the reason for the case that its tick is undone; it is no news meanwhile. */
function shownReason({ state, reason }: Item, nameOf: (id: string) => string): ItemView['reason'] {
  if (reason === null || state === 'done') return null;
  return { text: reason.text, by: nameOf(reason.by), at: reason.at };
}
