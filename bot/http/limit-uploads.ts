import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from '../application/actor.ts';
import { TooMany } from './problem.ts';

/** Uploads that one person may make in a minute. */
const uploads = 20;

/** Counts a person's uploads. @throws TooMany beyond 20 in a minute */
export function createUploadLimit(): (actor: Actor) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: uploads, duration: 60 });
  return async ({ council, person }) => {
    try {
      await limiter.consume(`${council}/${person.id}`);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new TooMany(refusal.msBeforeNext);
      throw refusal;
    }
  };
}
