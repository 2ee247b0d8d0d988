/**
 * `Retry-After`, in seconds or as a date, as milliseconds from now; null without one. `now` is in
 * milliseconds since 1970.
 */
export function retryAfterOf(
  headers: Pick<Headers, 'get'> | undefined,
  now: number,
): number | null {
  const said = headers?.get('retry-after') ?? '';
  if (said === '') return null;
  const seconds = Number(said);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(said) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
