import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from '../application/actor.ts';
import { tenantOf, type IncomingActivity } from '../teams/incoming-activity.ts';
import { TooMany } from './problem.ts';

/** Counts a request of somebody. @throws TooMany when they, or their council, made too many */
export type Limit = (actor: Actor) => Promise<void>;

const aMinute = 60;

/** What one page asks for on a busy day is a fraction of this, on every device that somebody has. */
const requestsOfPerson = 600;
/** A council of a thousand people who all look at once. */
const requestsOfCouncil = 30_000;
const uploadsOfPerson = 20;
/** A flow that looks every second has room to spare; one that runs wild has not. */
const callsOfSystem = 300;

/** Requests of the API in a minute: nobody, and no council, takes the server from the others. */
export function limitRequests(): Limit {
  return limitBoth();
}

/** Counts an activity. @throws TooMany */
export type LimitTurns = (activity: IncomingActivity) => Promise<void>;

/** What people say and press in a minute, each and all of a council together. */
export function limitTurns(): LimitTurns {
  const limit = limitBoth();
  return (activity) => limit({ council: tenantOf(activity) ?? '', person: activity.from });
}

function limitBoth(): (by: Counted) => Promise<void> {
  const person = new RateLimiterMemory({ points: requestsOfPerson, duration: aMinute });
  const council = new RateLimiterMemory({ points: requestsOfCouncil, duration: aMinute });
  return async (by) => {
    await count(person, keyOf(by));
    await count(council, by.council);
  };
}

/** Files that have to be read take more of the server than anything else that is asked of it. */
export function limitUploads(): Limit {
  const person = new RateLimiterMemory({ points: uploadsOfPerson, duration: aMinute });
  return (actor) => count(person, keyOf(actor));
}

/** Calls of another system in a minute. */
export function limitCalls(): Limit {
  const system = new RateLimiterMemory({ points: callsOfSystem, duration: aMinute });
  return (actor) => count(system, keyOf(actor));
}

interface Counted {
  readonly council: string;
  readonly person: { readonly id: string };
}

/** One person of one council. */
export function keyOf({ council, person }: Counted): string {
  return `${council}/${person.id}`;
}

async function count(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const wait = Math.ceil(refusal.msBeforeNext / 1_000);
    throw new TooMany(`That was too often. Try again in ${wait} seconds.`, wait);
  }
}
