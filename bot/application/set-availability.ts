import { londonDay } from '../domain/calendar/london.ts';
import { DomainError } from '../domain/errors.ts';
import type { Availability, Leave } from '../domain/people/availability.ts';
import type { Responder } from '../domain/readiness/responder.ts';
import type { Actor } from './actor.ts';
import { councilPartition, visitPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { readRecord, replaceOf } from './records/record.ts';
import { personRecord, responderRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { createSettleOwners } from './settle-owners.ts';
import { openVisits } from './visits.ts';

/** Nobody plans a longer leave than this for a visit: a slip of the hand is better refused. */
const longestLeave = 365;

/**
 * Records where somebody is: for the visit, and leave for the staff list too, so that deputies take
 * over there and in every open visit. Whoever says where they are has seen the news.
 * @throws DomainError `invalid` for days that cannot be meant, `not-found` when not on the list
 */
export function createSetAvailability(parts: Parts) {
  const settleOwners = createSettleOwners(parts);
  return async function setAvailability(
    actor: Actor,
    visitId: string,
    availability: Availability,
  ): Promise<Responder> {
    refuseUnlikelyDays(availability, parts.clock.now());
    const responder = await keepForVisit(parts, actor, { visitId, availability });
    const leave = availability.state === 'away' ? leaveOf(availability) : null;
    await keepForPerson(parts, actor, leave);
    for (const visit of await openVisits(parts.store, actor.council)) {
      await settleOwners(actor.council, visit);
    }
    return responder;
  };
}

function leaveOf({ from, until }: Leave): Leave {
  return { from, until };
}

function refuseUnlikelyDays(availability: Availability, now: string): void {
  if (availability.state !== 'away') return;
  const { from, until } = availability;
  const today = londonDay(now);
  if (until < from) {
    throw new DomainError('invalid', 'The last day away comes before the first. Check the days.');
  }
  if (until < today.toString()) {
    throw new DomainError('invalid', 'Those days are over. Check the days.');
  }
  if (today.until(until).days > longestLeave) {
    throw new DomainError('invalid', 'That is more than a year ahead. Check the days.');
  }
}

function keepForVisit(
  { store, clock, ids }: Parts,
  actor: Actor,
  { visitId, availability }: { visitId: string; availability: Availability },
): Promise<Responder> {
  const partition = visitPartition(actor.council, visitId);
  return retryConflict(async () => {
    const kept = await readRecord(store, responderRecord, { partition, id: actor.person.id });
    if (kept === null) {
      throw new DomainError('not-found', 'You are not on the list of people for this visit.');
    }
    const at = clock.now();
    const { acknowledgedAt, availability: before } = kept.body;
    const responder = { ...kept.body, acknowledgedAt: acknowledgedAt ?? at, availability };
    if (acknowledgedAt !== null && JSON.stringify(before) === JSON.stringify(availability)) {
      return kept.body;
    }
    await store.commit(partition, [
      replaceOf(responderRecord, kept, responder),
      eventOf({
        id: ids.event(),
        type: 'availability.set',
        actor: actor.person.id,
        subject: actor.person.id,
        before: { acknowledgedAt, availability: before },
        after: { acknowledgedAt: responder.acknowledgedAt, availability },
        at,
        visitId,
      }),
    ]);
    return responder;
  });
}

/** Being here or remote ends leave that has begun or is still to come. */
function keepForPerson({ store, clock, ids }: Parts, actor: Actor, leave: Leave | null) {
  const partition = councilPartition(actor.council);
  return retryConflict(async () => {
    const kept = await readRecord(store, personRecord, { partition, id: actor.person.id });
    if (kept === null || JSON.stringify(kept.body.away) === JSON.stringify(leave)) return;
    await store.commit(partition, [
      replaceOf(personRecord, kept, { ...kept.body, away: leave }),
      eventOf({
        id: ids.event(),
        type: 'person.leave-set',
        actor: actor.person.id,
        subject: actor.person.id,
        before: kept.body.away,
        after: leave,
        at: clock.now(),
        visitId: null,
      }),
    ]);
  });
}
