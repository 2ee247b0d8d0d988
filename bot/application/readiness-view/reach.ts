import type { ReadinessView, ResponderView } from '../../contract/readiness.ts';
import type { Person } from '../../domain/people/person.ts';
import { may } from '../../domain/people/permissions.ts';
import { roleTitles } from '../../domain/people/roles.ts';
import type { Responder } from '../../domain/readiness/responder.ts';
import { notReachedWords, type Delivery } from '../../domain/telling/delivery.ts';
import { isInAudience } from '../../domain/telling/wave.ts';
import type { VisitState } from '../visit-state.ts';

/**
 * Who was told, who has acknowledged, who was not reached and why. Everybody whom the announcement
 * is for is in exactly one of sent, waiting, held and not reached, so that the sums always agree with it.
 */
export function reachOf(
  state: VisitState,
  staff: readonly Person[],
  viewer: Person,
): ReadinessView['reach'] {
  const deliveries = new Map(
    state.deliveries
      .filter(({ about, recipient }) => about === 'announcement' && recipient.kind === 'person')
      .map((delivery) => [delivery.recipient.id, delivery]),
  );
  const responders = new Map(state.responders.map((one) => [one.personId, one]));
  const announced = state.waves.filter(({ about }) => about.kind === 'announcement');
  const audience = staff.filter((person) => announced.some((wave) => isInAudience(wave, person)));
  const people = audience.map((person) =>
    responderView(person, deliveries.get(person.id), responders.get(person.id)),
  );
  const mayList = may(viewer, 'reach.list');
  const count = (delivery: ResponderView['delivery']) =>
    people.filter((one) => one.delivery === delivery).length;
  return {
    everyone: people.length,
    sent: count('sent'),
    held: count('held'),
    waiting: count('waiting'),
    notReached: count('not-reached'),
    acknowledged: people.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
    people: mayList ? people : people.filter(({ id }) => id === viewer.id),
    mayList,
  };
}

function responderView(
  person: Person,
  delivery: Delivery | undefined,
  responder: Responder | undefined,
): ResponderView {
  const items = responder?.items ?? [];
  const [role] = person.roles;
  return {
    id: person.id,
    name: person.name,
    team: person.team,
    role: role === undefined ? 'Staff' : roleTitles[role],
    delivery: deliveryState(delivery),
    deliveredAt: delivery?.sentAt ?? null,
    notReachedBecause:
      typeof delivery?.reason === 'string' ? notReachedWords[delivery.reason] : null,
    acknowledgedAt: responder?.acknowledgedAt ?? null,
    personalDone: items.filter(({ state }) => state === 'done').length,
    personalTotal: items.length,
  };
}

/** A person who joined after the waves were expanded has no delivery yet: waiting to be told. */
function deliveryState(delivery: Delivery | undefined): ResponderView['delivery'] {
  if (delivery?.state === 'sent' || delivery?.state === 'not-reached') return delivery.state;
  return 'waiting';
}
