import type { Actor } from '../actor.ts';
import { createChangeSubscription } from './change-subscription.ts';
import { createSubscribe, rotate, type SubscriptionParts } from './create-subscription.ts';
import { createListSubscriptions } from './list-subscriptions.ts';

/** All that is done with subscriptions. */
export function createSubscriptionUseCases(parts: SubscriptionParts) {
  return {
    subscribe: createSubscribe(parts),
    changeSubscription: createChangeSubscription(parts),
    listSubscriptions: createListSubscriptions(parts),
    rotate: (actor: Actor, id: string) => rotate(parts, actor, id),
  };
}

export type SubscriptionUseCases = ReturnType<typeof createSubscriptionUseCases>;
