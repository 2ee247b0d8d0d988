import { hash } from 'node:crypto';
import type { Item } from '../../domain/readiness/item.ts';

/** The same for the same owner, deadline and state, whatever is noted of it meanwhile. */
export function itemVersion({ ownerId, due, state, reason, offer }: Item): string {
  const seen = [ownerId, due, state, reason?.text ?? null, offer?.to ?? null];
  return hash('sha256', JSON.stringify(seen)).slice(0, 16);
}
