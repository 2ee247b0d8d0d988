import { paths } from '../../bot/contract/paths.ts';
import {
  createdSubscriptionSchema,
  subscriptionsSchema,
  type CreatedSubscription,
  type SubscriptionView,
} from '../../bot/contract/subscriptions.ts';
import type { EventKind } from '../../bot/domain/subscriptions/event-kinds.ts';
import { apiOf } from './api-client.ts';
import { startReceiver, type Receiver } from './start-receiver.ts';
import { startTestApp, type TestApp } from './test-app.ts';

/** The product with another system that may be told of what happens, called Board. */
export interface Hearing {
  readonly app: TestApp;
  readonly receiver: Receiver;
  /** The director lets Board hear of these from now on. */
  subscribe(...kinds: EventKind[]): Promise<CreatedSubscription>;
  change(id: string, body: object): Promise<unknown>;
  newSecret(id: string): Promise<string>;
  /** The subscription as Settings show it. */
  shown(id: string): Promise<SubscriptionView>;
  /** Lets so many milliseconds pass, and tells what is due then. */
  later(milliseconds: number): Promise<void>;
  /** An inspector's request is logged, and told. */
  logRequest(what: string): Promise<void>;
  /** The types of the events that arrived, and their ids. */
  types(): unknown[];
  ids(): (string | undefined)[];
  stop(): Promise<void>;
}

export async function startHearing(): Promise<Hearing> {
  const [app, receiver] = await Promise.all([startTestApp(), startReceiver()]);
  await app.app.resume();
  const director = apiOf(app, 'Dana Whitfield');
  return {
    app,
    receiver,
    subscribe(...kinds) {
      const asked = { name: 'Board', form: 'events', address: receiver.url, kinds, visitId: null };
      return director.post(paths.subscriptions, asked, createdSubscriptionSchema);
    },
    change: (id, body) => director.post(paths.subscriptionChanges(id), body, subscriptionsSchema),
    async newSecret(id) {
      const path = paths.subscriptionSecret(id);
      return (await director.post(path, {}, createdSubscriptionSchema)).secret;
    },
    async shown(id) {
      const { subscriptions } = await director.get(paths.subscriptions, subscriptionsSchema);
      const found = subscriptions.find((one) => one.id === id);
      if (found === undefined) throw new Error(`No subscription ${id}`);
      return found;
    },
    async later(milliseconds) {
      app.clock.set(new Date(Date.parse(app.clock.now()) + milliseconds).toISOString());
      await app.app.notify();
    },
    async logRequest(what) {
      await app.app.useCases.logRequest(app.actor('Priya Shah'), 'focused-visit-2018-01-23', {
        requestId: crypto.randomUUID(),
        what,
        askedBy: 'Caroline',
        ownerId: app.actor('Tom Brennan').person.id,
        due: '2018-06-01T12:00:00Z',
        screened: undefined,
      });
      await app.app.notify();
    },
    types: () => receiver.received.map(({ body }) => body.type),
    ids: () => receiver.received.map(({ headers }) => headers['webhook-id']),
    async stop() {
      receiver.stop();
      await app.stop();
    },
  };
}
