import type { CreateSubscription } from '../../contract/subscriptions.ts';
import { connectorBase } from '../../contract/connector/operation.ts';
import { subscribe, unsubscribe } from '../../contract/connector/subscription-operations.ts';
import { DomainError } from '../../domain/errors.ts';
import { scopeOfKind } from '../../domain/subscriptions/event-kinds.ts';
import { getSubscription } from '../../application/subscriptions/change-subscription.ts';
import type { ConnectorParts } from './connector-parts.ts';
import type { ConnectorRouter } from './connector-route.ts';

/** Hearing of what happens. Whoever may not read of something may not hear of it either. */
export function addSubscriptionOperations(router: ConnectorRouter, parts: ConnectorParts): void {
  const { subscriptions, store } = parts;

  router.add(subscribe, async ({ actor, caller, body, requestId, response }) => {
    for (const kind of body.kinds) caller.actingIn(scopeOfKind(kind));
    const { connectionId, ownerId } = caller;
    const asked: CreateSubscription = {
      name: caller.client ?? actor.person.name,
      form: 'events',
      address: body.notificationUrl,
      kinds: body.kinds,
      visitId: body.visit ?? null,
    };
    const made = await subscriptions.subscribe({ actor, connectionId, ownerId }, requestId, asked);
    response.header(
      'location',
      new URL(`${connectorBase}/subscriptions/${made.id}`, parts.publicUrl).href,
    );
    return made;
  });

  router.add(unsubscribe, async ({ actor, caller, params }) => {
    const { subscription = '' } = params;
    const { body } = await getSubscription(store, actor.council, subscription);
    const own =
      body.connectionId === null
        ? body.ownerId === actor.person.id
        : body.connectionId === caller.connectionId;
    if (!own) throw new DomainError('not-found', 'There is no such subscription.');
    await subscriptions.changeSubscription(actor, subscription, { kind: 'remove' });
    return {};
  });
}
