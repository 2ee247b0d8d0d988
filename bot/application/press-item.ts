import type { ScreeningAnswer } from '../contract/screening.ts';
import { DomainError } from '../domain/errors.ts';
import { may } from '../domain/people/permissions.ts';
import type { Item } from '../domain/readiness/item.ts';
import { needsReason, pressed, type Press, type Pressing } from '../domain/readiness/press.ts';
import type { Actor } from './actor.ts';
import type { MayDemandSeen } from './demand-seen.ts';
import type { Operation } from './document-store.ts';
import {
  readPersonalItem,
  readSharedItem,
  type ItemPlace,
  type KeptItem,
} from './items/kept-item.ts';
import { retryConflict } from './retry-conflict.ts';
import { visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { screenTyped } from './screen-typed.ts';

/** A press, with the reason that blocking and excluding need. */
export interface AskedPress extends MayDemandSeen {
  readonly press: Press;
  readonly reason?: string | undefined;
  readonly screened?: ScreeningAnswer;
}

export interface PressedItem {
  readonly item: Item;
  /** False when it was so already: `item` then says who had done it and when. */
  readonly changed: boolean;
}

/** Whether the person may press a shared item: its owner, its role's holders, or who runs the visit. */
export function mayPress(actor: Actor['person'], item: Item): boolean {
  if (!actor.active) return false;
  const owns = item.ownerId === actor.id || actor.roles.includes(item.ownerRole);
  return owns || may(actor, 'item.complete-any');
}

/**
 * Makes a press on a shared item. Pressing twice changes nothing the second time. That an item does
 * not apply is for who runs the visit to say, not for who would have to do it.
 * @throws DomainError `not-found`, `not-permitted`, `invalid` without the reason that it needs
 */
export function createPressItem(parts: Parts) {
  return function pressItem(
    actor: Actor,
    place: ItemPlace,
    asked: AskedPress,
  ): Promise<PressedItem> {
    return retryConflict(async () => {
      const kept = await readSharedItem(parts.store, actor, place);
      demandMayMake(asked.press, actor.person, kept.item);
      return pressKept(parts, { actor, place, asked }, { kept, noun: 'item' });
    });
  };
}

/**
 * Makes a press on one of the actor's own personal items, as createPressItem does.
 * @throws DomainError `not-found`, `not-permitted`, `invalid` without the reason that it needs
 */
export function createPressPersonalItem(parts: Parts) {
  return function pressPersonalItem(
    actor: Actor,
    place: ItemPlace,
    asked: AskedPress,
  ): Promise<PressedItem> {
    return retryConflict(async () => {
      const kept = await readPersonalItem(parts.store, actor, place);
      demandMayExclude(asked.press, actor.person);
      return pressKept(parts, { actor, place, asked }, { kept, noun: 'personal-item' });
    });
  };
}

async function pressKept(
  { store, clock, ids }: Parts,
  { actor, place, asked }: { actor: Actor; place: ItemPlace; asked: AskedPress },
  { kept, noun }: { kept: KeptItem; noun: string },
): Promise<PressedItem> {
  await asked.demandSeen?.();
  const before = kept.item;
  const at = clock.now();
  const pressing = pressingOf(actor, asked, at);
  const item = pressed(before, asked.press, pressing);
  if (item === null) return { item: before, changed: false };
  const what = { noun, press: asked.press, before, after: item, ...pressing };
  await store.commit(visitPartition(actor.council, place.visitId), [
    kept.replaceBy(item),
    pressEvent(ids.event(), { actor, place }, what),
    ...screenedReason({ clock, ids }, { actor, place }, asked),
  ]);
  return { item, changed: true };
}

function demandMayMake(press: Press, person: Actor['person'], item: Item): void {
  if (!mayPress(person, item)) {
    throw new DomainError('not-permitted', 'That item belongs to somebody else.');
  }
  demandMayExclude(press, person);
}

function demandMayExclude(press: Press, person: Actor['person']): void {
  const excludes = press === 'exclude' || press === 'include';
  if (!excludes || may(person, 'item.exclude')) return;
  throw new DomainError(
    'not-permitted',
    'Whether an item applies is for the coordinator or the director to say.',
  );
}

/** @throws DomainError `invalid` where a reason is needed and none was given */
function pressingOf(actor: Actor, { press, reason }: AskedPress, at: string) {
  const text = reason?.trim() ?? '';
  if (needsReason(press) && text === '') throw new DomainError('invalid', 'Say why.');
  return { by: actor.person.id, at, reason: text === '' ? null : text };
}

/** @throws PersonalDetails when the reason seems to hold any */
function screenedReason(
  parts: Pick<Parts, 'clock' | 'ids'>,
  { actor, place }: { actor: Actor; place: ItemPlace },
  { reason, screened }: AskedPress,
): Operation[] {
  const { visitId, key } = place;
  return screenTyped(parts, actor, { texts: { reason }, screened, subject: key, visitId });
}

const eventVerbs = {
  complete: 'completed',
  reopen: 'reopened',
  block: 'blocked',
  unblock: 'unblocked',
  exclude: 'excluded',
  include: 'included',
} as const satisfies Record<Press, string>;

function pressEvent(
  id: string,
  { actor, place }: { actor: Actor; place: ItemPlace },
  what: { noun: string; press: Press; before: Item; after: Item } & Pressing,
): Operation {
  return eventOf({
    id,
    type: `${what.noun}.${eventVerbs[what.press]}`,
    actor: actor.person.id,
    subject: place.key,
    before: standingRecord(what.before),
    after: standingRecord(what.after),
    reason: what.reason,
    at: what.at,
    visitId: place.visitId,
  });
}

function standingRecord({ state, reason }: Item): { state: string; reason: string | null } {
  return { state, reason: reason?.text ?? null };
}
