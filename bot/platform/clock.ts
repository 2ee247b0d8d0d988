import type { Clock } from '../application/ports.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that starts at an instant (ISO) and goes on from there: to play a story on its own day. */
export function clockFrom(start: string): Clock {
  const offset = Date.parse(start) - Date.now();
  return { now: () => new Date(Date.now() + offset).toISOString() };
}
