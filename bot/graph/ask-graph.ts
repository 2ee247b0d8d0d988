import { z } from 'zod';
import { MessageRefused, type Logger } from '../application/ports.ts';
import { retryAfterOf } from '../application/retry-after.ts';
import type { NotReachedReason } from '../domain/telling/delivery.ts';
import type { TokenFor } from './own-tokens.ts';

export interface GraphParts {
  /** Microsoft Graph's address, without a version. */
  readonly url: string;
  readonly tokenFor: TokenFor;
  readonly log: Logger;
}

export interface GraphRequest {
  readonly council: string;
  /** Behind `/v1.0/`. */
  readonly path: string;
  /** Posted when it is there. */
  readonly body?: object;
  /** A refusal that is as good as done. */
  readonly fine?: number;
  /** A refusal that passes by itself. */
  readonly notYet?: number;
}

/** Asks for one thing and returns the JSON of the answer. @throws MessageRefused */
export type AskGraph = (request: GraphRequest) => Promise<unknown>;

/** A request that is not answered by then counts as lost, in milliseconds. */
const patience = 20_000;
/** After a 429 that does not say how long, in milliseconds. */
const usualRest = 5_000;

const errorSchema = z.object({ error: z.object({ code: z.string() }) });

/**
 * Requests to Microsoft Graph, tried once: trying again is for the delivery's own record. Asked to
 * wait, a council's next requests are refused here, without bothering Graph, until the wait is over.
 */
export function createAskGraph({ url, tokenFor, log }: GraphParts): AskGraph {
  const restUntil = new Map<string, number>();

  async function send({ council, path, body }: GraphRequest): Promise<Response> {
    const rest = (restUntil.get(council) ?? 0) - performance.now();
    if (rest > 0) throw refusedWith(429, { retryAfter: rest });
    const authorization = `Bearer ${await tokenFor(council)}`;
    const content = body && { method: 'POST', body: JSON.stringify(body) };
    return fetch(new URL(`/v1.0/${path}`, url), {
      ...content,
      headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
      signal: AbortSignal.timeout(patience),
    }).catch(() => {
      throw refusedWith(0);
    });
  }

  return async function askGraph(request) {
    const response = await send(request);
    const { status } = response;
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok || status === request.fine) return answer;
    const code = errorSchema.safeParse(answer).data?.error.code;
    log.warn({ council: request.council, status, code }, 'Graph refused a request');
    if (status === request.notYet) throw refusedWith(0);
    const retryAfter =
      status === 429 ? (retryAfterOf(response.headers, Date.now()) ?? usualRest) : null;
    if (retryAfter !== null) restUntil.set(request.council, performance.now() + retryAfter);
    throw refusedWith(status, { retryAfter, reason: reasons[status] ?? null });
  };
}

/** Whom a refusal concerns for good; everything else may pass. */
const reasons: Readonly<Record<number, NotReachedReason>> = {
  400: 'unavailable',
  403: 'not-installed',
  404: 'gone',
};

/** Asking Graph again does no harm: nobody is told anything by it. */
export function refusedWith(
  status: number,
  known: { retryAfter?: number | null; reason?: NotReachedReason | null } = {},
): MessageRefused {
  const { retryAfter = null, reason = null } = known;
  return new MessageRefused({ status, retryAfter, mayHaveArrived: false, reason, by: 'graph' });
}
