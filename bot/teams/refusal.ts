import { z } from 'zod';
import { MessageRefused } from '../application/ports.ts';
import type { NotReachedReason } from '../domain/telling/delivery.ts';

/** The shape of the connector client's errors, as far as a refusal is read from it. */
const connectorErrorSchema = z.object({
  statusCode: z.number().optional(),
  // The parsed body lacks the sub-code, which tells a block from a missing installation.
  response: z.object({ headers: z.custom<Headers>(), bodyAsText: z.string().nullish() }).optional(),
});

/** Runs a request to the connector and says a refusal in our own terms. @throws MessageRefused */
export async function asRefusal<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    const parsed = connectorErrorSchema.safeParse(error);
    // Without a status the connector was not reached, or its answer was lost.
    const status = parsed.data?.statusCode ?? 0;
    throw new MessageRefused({
      status,
      retryAfter: retryAfterOf(parsed.data?.response?.headers),
      reason: reasonOf(status, parsed.data?.response?.bodyAsText ?? ''),
    });
  }
}

/** Whom a refusal concerns for good; everything else may pass. */
function reasonOf(status: number, body: string): NotReachedReason | null {
  if (status !== 403) return null;
  return /MessageWritesBlocked|ConversationBlockedByUser/.test(body) ? 'blocked' : 'not-installed';
}

/** `Retry-After` in seconds, as milliseconds. */
function retryAfterOf(headers: Headers | undefined): number | null {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : null;
}
