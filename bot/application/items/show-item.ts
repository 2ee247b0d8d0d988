import type { ItemDetail } from '../../contract/item-detail.ts';
import type { Item } from '../../domain/readiness/item.ts';
import type { ItemChangeKind } from '../../domain/readiness/item-changes.ts';
import { lateAtIn } from '../../domain/visit-life/states.ts';
import { demand, type Actor } from '../actor.ts';
import { loadCarriedFollowUps } from '../follow-ups/carried-follow-ups.ts';
import { namesOf } from '../people.ts';
import type { Parts } from '../ports.ts';
import { createItemView } from '../readiness-view/item-view.ts';
import { visitSummary } from '../readiness-view/visit-summary.ts';
import { getVisit } from '../visits.ts';
import { readPersonalItem, readSharedItem, type PlacedItem } from './kept-item.ts';
import { mayChange } from './may-change-item.ts';

/** One item with all that was said of it. @throws DomainError `not-found`, `not-permitted` */
export function createShowItem({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showItem(actor: Actor, place: PlacedItem): Promise<ItemDetail> {
    const { visitId, kind } = place;
    const read = kind === 'shared' ? readSharedItem : readPersonalItem;
    const [visit, { item }] = await Promise.all([
      getVisit(store, actor.council, visitId),
      read(store, actor, place),
    ]);
    demandMaySee(actor, item);
    const nameOf = await namesOf(store, actor.council, [visit.announcedBy, ...peopleIn(item)]);
    const followUpOf = await loadCarriedFollowUps({ store, clock }, actor.council, [item]);
    const now = clock.now();
    const named = <Said extends { by: string }>(said: Said) => ({ ...said, by: nameOf(said.by) });
    const { offer, redating, notes, evidenceLinks } = item;
    return {
      visit: visitSummary(visit, nameOf),
      asOf: now,
      kind,
      item: createItemView({ actor, nameOf, lateAt: lateAtIn(visit, now), followUpOf })(item),
      originalDue: item.originalDue,
      redating: redating === null ? null : named(redating),
      offer:
        offer === null ? null : { ...named(offer), to: { id: offer.to, name: nameOf(offer.to) } },
      notes: notes.map(named).reverse(),
      evidenceLinks: evidenceLinks.map(named),
      may: mayDo(actor, kind, item),
    };
  };
}

/** Whoever only looks on sees what is theirs, and nobody else’s notes. */
function demandMaySee(actor: Actor, { ownerId, offer }: Item): void {
  if ([ownerId, offer?.to].includes(actor.person.id)) return;
  demand(actor, 'visit.read-detail', 'That item belongs to somebody else.');
}

function peopleIn({ ownerId, awayOwnerId, done, reason, ...item }: Item): string[] {
  const { redating, offer, notes, evidenceLinks } = item;
  const said = [done, reason, redating, offer, ...notes, ...evidenceLinks];
  return [ownerId, awayOwnerId, offer?.to, ...said.map((one) => one?.by)].flatMap((id) => id ?? []);
}

function mayDo({ person }: Actor, kind: PlacedItem['kind'], item: Item): ItemDetail['may'] {
  const settled = item.state === 'done' || item.state === 'not-applicable';
  if (kind === 'personal') return { note: true, change: false, offer: false, answer: false };
  const allowed = (change: ItemChangeKind) => mayChange(person, item, change);
  return {
    note: allowed('note'),
    change: allowed('assign') && !settled,
    offer: allowed('offer') && !settled,
    answer: item.offer?.to === person.id && person.active,
  };
}
