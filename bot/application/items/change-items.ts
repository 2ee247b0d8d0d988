import type { ChangedItems, ChangeItems } from '../../contract/several-items.ts';
import { changedItem } from '../../domain/readiness/change-item.ts';
import { demandDueAhead } from '../../domain/readiness/due-ahead.ts';
import type { Item } from '../../domain/readiness/item.ts';
import type { SharedChange } from '../../domain/readiness/item-changes.ts';
import { demand, type Actor } from '../actor.ts';
import { demandStaff } from '../demand-staff.ts';
import type { Operation } from '../document-store.ts';
import type { Parts } from '../ports.ts';
import { screenTyped } from '../screen-typed.ts';
import { getVisit } from '../visits.ts';
import { changeEvent } from './change-event.ts';
import { changeSeveral, type MadeChange } from './change-several.ts';
import { newsOfChange } from './item-news.ts';
import { demandMayChange } from './may-change-item.ts';

/**
 * Gives several shared items another owner or deadline, or offers them, each by the rules for one
 * item; whoever is concerned hears of all of them at once. What somebody else has changed since it
 * was seen stays as it is. Done again, it changes nothing.
 * @throws DomainError `not-found` (visit, owner), `not-permitted`, `invalid`; PersonalDetails
 */
export function createChangeItems(parts: Parts) {
  return async function changeItems(
    actor: Actor,
    visitId: string,
    { items, change, screened }: ChangeItems,
  ): Promise<ChangedItems> {
    const visit = await getVisit(parts.store, actor.council, visitId);
    await demandPossible(parts, actor, change);
    return changeSeveral(parts, {
      ...{ actor, visit, items },
      change: (item) => changeOf(parts, { actor, visitId, change }, item),
      also: () => screenedReason(parts, { actor, visitId, change, screened }),
    });
  };
}

interface Asked {
  readonly actor: Actor;
  readonly visitId: string;
  readonly change: SharedChange;
}

/** What is the same for every item. */
async function demandPossible(
  { store, clock }: Parts,
  actor: Actor,
  change: SharedChange,
): Promise<void> {
  if (change.kind === 'offer') {
    await demandStaff(store, actor.council, change.to);
    return;
  }
  demand(
    actor,
    'item.change',
    'Owners and deadlines are for the coordinator or the director to change.',
  );
  if (change.kind === 'assign') await demandStaff(store, actor.council, change.ownerId);
  else demandDueAhead(change.due, clock.now());
}

function changeOf(parts: Parts, { actor, visitId, change }: Asked, item: Item): MadeChange | null {
  demandMayChange(actor.person, item, change.kind);
  const after = changedItem(item, change, { by: actor.person.id, at: parts.clock.now() });
  if (after === null) return null;
  const place = { visitId, key: item.key, kind: 'shared' } as const;
  return {
    after,
    event: changeEvent(parts, { actor, place }, { before: item, after, change }),
    news: newsOfChange(change, item, after),
  };
}

function screenedReason(
  parts: Parts,
  { actor, visitId, change, screened }: Asked & Pick<ChangeItems, 'screened'>,
): Operation[] {
  const texts = change.kind === 'redate' ? { reason: change.reason } : {};
  return screenTyped(parts, actor, { texts, screened, subject: visitId, visitId });
}
