import { createHash } from 'node:crypto';
import { createLeases } from './application/lease.ts';
import type { LiveFeed } from './application/live-feed.ts';
import type { Logger, Parts } from './application/ports.ts';
import { createSubscriptionUseCases } from './application/subscriptions/subscription-use-cases.ts';
import type { Links } from './cards/links.ts';
import type { Config } from './config.ts';
import { checkAddress } from './connector/check-address.ts';
import { createNoticeWorker } from './connector/notice-worker.ts';
import { createPost } from './connector/post-safely.ts';
import { createSendTest, type SendTest } from './connector/send-test.ts';
import { isPublicAddress } from './connector/public-address.ts';
import { DomainError } from './domain/errors.ts';
import { isLoopback } from './http/gate/teams-hosts.ts';
import { systemClock } from './platform/clock.ts';
import { createSeal } from './platform/seal.ts';

/** For one try, in milliseconds. */
const patience = 10_000;

/** Telling other systems what happens: who is told, and the worker that tells them. */
export function noticesOf(
  config: Config,
  given: { parts: Parts; links: Links; log: Logger; feed: LiveFeed },
) {
  const { parts, links, log, feed } = given;
  const loopback = ['127.0.0.1', '::1'];
  const rules = {
    mayReach: (address: string) =>
      isPublicAddress(address) || (!config.production && loopback.includes(address)),
    mayBePlain: (host: string) => !config.production && isLoopback(new URL(`http://${host}`)),
    patience,
  };
  const key = keyOf(config);
  const seal = key === null ? null : createSeal(key);
  const subscriptions = createSubscriptionUseCases({
    ...parts,
    seal,
    checkAddress: (address, form) => checkAddress(address, form, rules),
  });
  const machine = systemClock;
  const leases = createLeases({ store: parts.store, clock: machine });
  const holder = parts.ids.random();
  const sending = { ...parts, post: createPost(rules), machine, leases, holder, links, log };
  // Without a key there are no subscriptions, and nothing to tell anybody.
  const worker =
    seal === null ? null : createNoticeWorker({ ...sending, seal }, feed, config.councils);
  const sendTest = seal === null ? nothingToSend : createSendTest({ ...sending, seal });
  return {
    subscriptions: { ...subscriptions, sendTest },
    start: () => worker?.start(),
    runOnce: () => worker?.runOnce() ?? Promise.resolve(),
    stop: () => worker?.stop() ?? Promise.resolve(),
  };
}

/** Without a key nobody can have subscribed. */
const nothingToSend: SendTest = () => {
  throw new DomainError('not-found', 'There is no such subscription.');
};

/** In development what is sealed need not outlive anybody's curiosity. */
function keyOf({ connectorKey, production }: Config): Uint8Array | null {
  if (connectorKey !== null) return Buffer.from(connectorKey, 'base64');
  return production ? null : createHash('sha256').update('development').digest();
}
