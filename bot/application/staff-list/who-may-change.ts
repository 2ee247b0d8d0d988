import type { Person } from '../../domain/people/person.ts';
import { changesLeaders } from '../../domain/people/staff-list/changes-leaders.ts';
import { may } from '../../domain/people/permissions.ts';
import { demand, type Actor } from '../actor.ts';
import { administratorId } from '../people.ts';

export const leadersRefusal =
  'only a director or an administrator decides who is director or deputy';

/** @throws DomainError `not-permitted` */
export function demandMayChangePeople(actor: Actor): void {
  const sentence = 'Only the director, a deputy or the coordinator can change the staff list.';
  demand(actor, 'people.change', sentence);
}

export function mayAppoint({ person }: Actor): boolean {
  return person.id === administratorId || may(person, 'leaders.appoint');
}

/** Whether the change is one that this actor has no say in. */
export function isBeyond(actor: Actor, before: Person | null, after: Person): boolean {
  return !mayAppoint(actor) && changesLeaders(before, after);
}
