import { may } from '../../domain/people/permissions.ts';
import {
  changesAuthority,
  type PersonChange,
} from '../../domain/people/staff-list/changes-authority.ts';
import { demand, type Actor } from '../actor.ts';

export const roleRefusal =
  'only a director or an administrator decides who has a role with authority, or is in the core group';

/** @throws DomainError `not-permitted` */
export function demandMaySeePeople(actor: Actor): void {
  const sentence = 'Only those who change or audit the staff list can see it.';
  demand(actor, 'people.read', sentence);
}

/** @throws DomainError `not-permitted` */
export function demandMayChangePeople(actor: Actor): void {
  const sentence =
    'Only the director, a deputy, the coordinator or an administrator can change the staff list.';
  demand(actor, 'people.change', sentence);
}

export function mayGrant({ person }: Actor): boolean {
  return may(person, 'roles.grant');
}

/** Whether the change is one that this actor has no say in. */
export function isBeyond(actor: Actor, change: PersonChange): boolean {
  return !mayGrant(actor) && changesAuthority(change);
}
