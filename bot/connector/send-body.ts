import { Webhook } from 'standardwebhooks';
import type { Clock, Seal } from '../application/ports.ts';
import type { Attempt } from '../domain/subscriptions/notice.ts';
import { inForce, type Subscription } from '../domain/subscriptions/subscription.ts';
import { NotPosted, type Post, type Posted } from './post-safely.ts';

export interface SendParts {
  readonly post: Post;
  readonly seal: Seal;
  readonly clock: Clock;
  /** Signatures say when they were made by the machine's own time: receivers compare it. */
  readonly machine: Clock;
}

/** Sends a body once, signed as Standard Webhooks says, and says what became of it. */
export function sendBody(
  parts: SendParts,
  subscription: Subscription,
  { id, body }: { id: string; body: string },
): Promise<Attempt> {
  const headers = signedHeaders(parts, subscription, { id, body });
  return attempted(() =>
    parts.post(parts.seal.open(subscription.sealedAddress), { headers, body }),
  );
}

/** One signature for each secret in force, so that a receiver may change over when it likes. */
function signedHeaders(
  { seal, clock, machine }: SendParts,
  { secrets }: Subscription,
  { id, body }: { id: string; body: string },
): Record<string, string> {
  const at = new Date(machine.now());
  const signatures = inForce(secrets, clock.now()).map(({ sealed }) =>
    new Webhook(seal.open(sealed)).sign(id, at, body),
  );
  return {
    'content-type': 'application/json',
    'user-agent': 'Visit-Ready',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': signatures.join(' '),
  };
}

async function attempted(post: () => Promise<Posted>): Promise<Attempt> {
  try {
    return attemptOf(await post());
  } catch (error) {
    if (!(error instanceof NotPosted)) throw error;
    return { arrived: false, gone: false, words: error.message, retryAfter: null };
  }
}

function attemptOf({ status, retryAfter }: Posted): Attempt {
  const arrived = status >= 200 && status < 300;
  const redirected = status >= 300 && status < 400;
  const words = redirected
    ? `Answered ${status}: redirects are not followed`
    : `Answered ${status}`;
  return { arrived, gone: status === 410, words, retryAfter: waitOf(status, retryAfter) };
}

/** In milliseconds; a date is left to our own pauses. */
function waitOf(status: number, retryAfter: string | null): number | null {
  if (status !== 429 && status !== 503) return null;
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : null;
}
