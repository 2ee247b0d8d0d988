import { randomBytes } from 'node:crypto';
import type { CreatedSubscription, CreateSubscription } from '../../contract/subscriptions.ts';
import { rotated, type Subscription } from '../../domain/subscriptions/subscription.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../actor.ts';
import { StoreConflict, type Operation } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts, Seal } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, queryRecords, readRecord, replaceOf } from '../records/record.ts';
import { subscriptionRecord } from '../records/subscription-records.ts';
import { retryConflict } from '../retry-conflict.ts';
import { getVisit } from '../visits.ts';
import { getSubscription } from './change-subscription.ts';

/** What subscriptions are made from besides. */
export interface SubscriptionParts extends Parts {
  /** Null where no key was set to seal with. */
  readonly seal: Seal | null;
  /** @returns the address's host. @throws DomainError `invalid` for what may not be sent to */
  readonly checkAddress: (address: string, form: Subscription['form']) => string;
}

/** Who asks, and with whom it ends. */
export interface Subscriber {
  readonly actor: Actor;
  readonly connectionId: string | null;
  /** The member of staff who is told when it is paused. */
  readonly ownerId: string;
}

const most = 50;

/**
 * Tells another system of what happens from now on. The same request (`id`) twice is one, with a
 * new secret: the first one may never have arrived.
 * @throws DomainError `invalid` (address), `not-found` (visit), `conflict` (too many)
 */
export function createSubscribe(parts: SubscriptionParts) {
  const { store, clock, ids } = parts;
  return async function subscribe(
    { actor, connectionId, ownerId }: Subscriber,
    id: string,
    asked: CreateSubscription,
  ): Promise<CreatedSubscription> {
    const seal = sealOf(parts);
    const partition = councilPartition(actor.council);
    const host = parts.checkAddress(asked.address, asked.form);
    if (asked.visitId !== null) await getVisit(store, actor.council, asked.visitId);
    const earlier = await readRecord(store, subscriptionRecord, { partition, id });
    if (earlier !== null) return { id, secret: await rotate(parts, actor, id) };
    await demandRoom(parts, actor.council);
    const secret = newSecret();
    const at = clock.now();
    const subscription: Subscription = {
      id,
      name: asked.name,
      form: asked.form,
      sealedAddress: seal.seal(asked.address),
      host,
      kinds: [...new Set(asked.kinds)],
      visitId: asked.visitId,
      secrets: [{ sealed: seal.seal(secret), until: null }],
      state: 'active',
      pausedBecause: null,
      connectionId,
      ownerId,
      createdAt: at,
      hearsSince: at,
    };
    const event = createdEvent(ids.event(), actor, subscription);
    try {
      await store.commit(partition, [createOf(subscriptionRecord, subscription), event]);
      return { id, secret };
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
      // The same request was faster: the secret that is kept is its own.
      return { id, secret: await rotate(parts, actor, id) };
    }
  };
}

function createdEvent(
  eventId: string,
  actor: Actor,
  { id, name, form, host, kinds, createdAt }: Subscription,
): Operation {
  return eventOf({
    id: eventId,
    type: 'subscription.created',
    actor: actor.person.id,
    subject: id,
    before: null,
    after: { name, form, host, kinds },
    at: createdAt,
    visitId: null,
  });
}

/** Gives it a new secret, which is shown once; the one before signs beside it for a day. */
export async function rotate(parts: SubscriptionParts, actor: Actor, id: string): Promise<string> {
  const { store, clock, ids } = parts;
  const seal = sealOf(parts);
  const partition = councilPartition(actor.council);
  const secret = newSecret();
  await retryConflict(async () => {
    const kept = await getSubscription(store, actor.council, id);
    const at = clock.now();
    const secrets = rotated(kept.body.secrets, seal.seal(secret), at);
    const event = eventOf({
      id: ids.event(),
      type: 'subscription.secret-changed',
      actor: actor.person.id,
      subject: id,
      before: null,
      after: null,
      at,
      visitId: null,
    });
    await store.commit(partition, [
      replaceOf(subscriptionRecord, kept, { ...kept.body, secrets }),
      event,
    ]);
  });
  return secret;
}

/** In the form that Standard Webhooks wants: `whsec_` and 32 random bytes. */
function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

function sealOf({ seal }: SubscriptionParts): Seal {
  if (seal !== null) return seal;
  throw new DomainError(
    'invalid',
    'This server has no key to keep addresses and secrets with. Council IT sets CONNECTOR_KEY.',
  );
}

async function demandRoom({ store }: Parts, council: string): Promise<void> {
  const kept = await queryRecords(store, subscriptionRecord, {
    partition: councilPartition(council),
  });
  if (kept.length < most) return;
  throw new DomainError('conflict', `A council has ${most} subscriptions at most.`);
}
