import { z } from 'zod';

/** What a request that failed means for whoever made it. */
export type Failure =
  /** Nothing was done. The service asks to wait this long, in milliseconds. */
  | { readonly kind: 'throttled'; readonly wait: number }
  /** It may have been done or not: the service was in trouble, or its answer never came. */
  | { readonly kind: 'unknown' }
  /** The service understood and said no. */
  | { readonly kind: 'refused'; readonly status: number; readonly substatus: number };

const errorSchema = z.object({
  code: z.union([z.number(), z.string()]).optional(),
  substatus: z.number().optional(),
  retryAfterInMs: z.number().optional(),
});

/** After a 429 that does not say how long to wait. */
const defaultWait = 1_000;

/** What passes by itself; the SDK repeats none of it for a write. */
const passing = new Set([408, 410, 449, 500, 502, 503, 504]);

/** Reads an error of the SDK, which wraps that of a batch in another. */
export function failureOf(error: unknown): Failure {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, substatus = 0, retryAfterInMs } = errorSchema.catch({}).parse(inner);
  if (code === 429) return { kind: 'throttled', wait: retryAfterInMs ?? defaultWait };
  if (typeof code === 'number' && !passing.has(code)) {
    return { kind: 'refused', status: code, substatus };
  }
  const ofTransport = typeof code === 'string' || (inner instanceof Error && isAbort(inner));
  if (typeof code === 'number' || ofTransport) return { kind: 'unknown' };
  throw error;
}

function isAbort({ name }: Error): boolean {
  return name === 'AbortError' || name === 'TimeoutError';
}
