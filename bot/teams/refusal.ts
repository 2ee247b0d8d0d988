import { z } from 'zod';
import { MessageRefused } from '../application/ports.ts';
import { retryAfterOf } from '../application/retry-after.ts';
import type { NotReachedReason } from '../domain/telling/delivery.ts';

/** The shape of the connector client's errors, as far as a refusal is read from it. */
const connectorErrorSchema = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional().catch(undefined),
  // The parsed body lacks the sub-code, which tells a block from a missing installation.
  response: z.object({ headers: z.custom<Headers>(), bodyAsText: z.string().nullish() }).optional(),
});

/** Runs a request to the connector and says a refusal in our own terms. @throws MessageRefused */
export async function asRefusal<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    const { statusCode, code, response } = connectorErrorSchema.safeParse(error).data ?? {};
    // Without a status the connector was not reached, or its answer was lost.
    const status = statusCode ?? 0;
    throw new MessageRefused({
      status,
      retryAfter: retryAfterOf(response?.headers, Date.now()),
      mayHaveArrived: status === 0 ? !neverSent.has(code ?? '') : unclear.has(status),
      reason: reasonOf(status, response?.bodyAsText ?? ''),
    });
  }
}

/** After these nobody knows whether the message was taken; 503 and 412 come before that. */
const unclear: ReadonlySet<number> = new Set([408, 500, 502, 504]);

/** Node's codes for a connection that never came about. */
const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Whom a refusal concerns for good; everything else may pass. */
function reasonOf(status: number, body: string): NotReachedReason | null {
  if (status === 403) {
    return /MessageWritesBlocked|ConversationBlockedByUser/.test(body)
      ? 'blocked'
      : 'not-installed';
  }
  // Our own mistake in the message: it would be refused again.
  return status === 400 || status === 413 ? 'unavailable' : null;
}
