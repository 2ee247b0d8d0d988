import { LRUCache } from 'lru-cache';
import type { DocumentStore } from '../application/document-store.ts';
import { eventRecord, type VisitReadyEvent } from '../application/records/event-record.ts';
import {
  conversationRecord,
  installationRecord,
  personRecord,
  ruleChangesRecord,
  templateRecord,
  visitEntryRecord,
  visitPlanRecord,
  visitRecord,
} from '../application/records/record-types.ts';
import { createCachedStore } from './cached-store.ts';
import type { Following, OpenStore } from './opened-store.ts';
import { createWatchedStore } from './watched-store.ts';

/** Asked for at every turn and seldom changed. */
const seldomChanged = [
  personRecord,
  conversationRecord,
  installationRecord,
  visitEntryRecord,
  visitRecord,
  visitPlanRecord,
  ruleChangesRecord,
  templateRecord,
].map(({ type }) => type);

/** Where an event came from: this server, or another one that shares the store. */
export type Origin = 'here' | 'elsewhere';

export type OnEvent = (partition: string, event: VisitReadyEvent, origin: Origin) => void;

/**
 * The open store, telling of every event once: of this server's own as soon as they are committed,
 * of other servers' when the change feed brings them.
 */
export async function shareStore(
  kept: OpenStore,
  onEvent: OnEvent,
): Promise<{ store: DocumentStore; stop: () => Promise<void> }> {
  if (kept.follow === null) {
    const store = createWatchedStore(kept.store, (partition, event) => {
      onEvent(partition, event, 'here');
    });
    return { store, stop: () => Promise.resolve() };
  }
  const own = new LRUCache<string, true>({ max: 10_000 });
  let following: Following | null = null;
  const cached = createCachedStore(
    kept.store,
    seldomChanged,
    () => following?.behind() ?? Infinity,
  );
  const store = createWatchedStore(cached, (partition, event) => {
    own.set(event.id, true);
    onEvent(partition, event, 'here');
  });
  following = await kept.follow(({ partition, document }) => {
    cached.forget({ partition, ...document });
    if (document.type !== eventRecord.type) return;
    const event = eventRecord.schema.safeParse(document.body);
    if (event.success && !own.has(event.data.id)) onEvent(partition, event.data, 'elsewhere');
  });
  const { stop } = following;
  return { store, stop };
}
