import { demandMayConnect } from '../../application/connections/change-connections.ts';
import { paths } from '../../contract/paths.ts';
import {
  changeSubscriptionSchema,
  createSubscriptionSchema,
  type CreatedSubscription,
  type SubscriptionsView,
  type TestedSubscription,
} from '../../contract/subscriptions.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

/** Who is told of what happens, for those who connect other systems. */
export function addSubscriptionRoutes(
  router: Router,
  { subscriptions, ids }: Pick<ApiParts, 'subscriptions' | 'ids'>,
): void {
  router.get(paths.subscriptions, ({ actor }): Promise<SubscriptionsView> => {
    return subscriptions.listSubscriptions(actor);
  });

  router.post(paths.subscriptions, ({ actor, body }): Promise<CreatedSubscription> => {
    demandMayConnect(actor);
    const asked = createSubscriptionSchema.parse(body);
    const who = { actor, connectionId: null, ownerId: actor.person.id };
    return subscriptions.subscribe(who, ids.random(), asked);
  });

  router.post(
    paths.subscriptionChanges(':subscription'),
    async ({ actor, params, body }): Promise<SubscriptionsView> => {
      demandMayConnect(actor);
      const change = changeSubscriptionSchema.parse(body);
      await subscriptions.changeSubscription(actor, params.subscription ?? '', change);
      return subscriptions.listSubscriptions(actor);
    },
  );

  router.post(
    paths.subscriptionTest(':subscription'),
    ({ actor, params }): Promise<TestedSubscription> => {
      demandMayConnect(actor);
      return subscriptions.sendTest(actor, params.subscription ?? '');
    },
  );

  router.post(
    paths.subscriptionSecret(':subscription'),
    async ({ actor, params }): Promise<CreatedSubscription> => {
      demandMayConnect(actor);
      const { subscription = '' } = params;
      return { id: subscription, secret: await subscriptions.rotate(actor, subscription) };
    },
  );
}
