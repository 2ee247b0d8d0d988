import { londonDay } from '../domain/calendar/london.ts';
import { DomainError } from '../domain/errors.ts';
import { onDay, type Person } from '../domain/people/person.ts';
import { may, type Action } from '../domain/people/permissions.ts';

/** Who is asking, and in which council: every use-case is told, and none asks elsewhere. */
export interface Actor {
  readonly council: string;
  readonly person: Person;
}

/** Somebody who asks now (ISO instant), with the roles that are theirs today. */
export function actorAt(now: string, council: string, person: Person): Actor {
  return { council, person: onDay(person, londonDay(now).toString()) };
}

/** @throws DomainError `not-permitted` with the given sentence when the actor may not. */
export function demand(actor: Actor, action: Action, sentence: string): void {
  if (!may(actor.person, action)) throw new DomainError('not-permitted', sentence);
}
