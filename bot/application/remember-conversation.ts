import type { DocumentStore } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import { retryConflict } from './retry-conflict.ts';
import { createOf, readRecord, replaceOf } from './records/record.ts';
import {
  conversationRecord,
  installationRecord,
  type Conversation,
  type Installation,
} from './records/record-types.ts';

/** Keeps a person's chat, the latest one heard of; writes only when it is new. */
export function rememberConversation(
  store: DocumentStore,
  council: string,
  conversation: Conversation,
): Promise<void> {
  const partition = councilPartition(council);
  return retryConflict(async () => {
    const kept = await readRecord(store, conversationRecord, {
      partition,
      id: conversation.personId,
    });
    if (kept?.body.conversationId === conversation.conversationId) return;
    const operation =
      kept === null
        ? createOf(conversationRecord, conversation)
        : replaceOf(conversationRecord, kept, conversation);
    await store.commit(partition, [operation]);
  });
}

/**
 * Keeps where the council's Teams answers, refreshed by every activity because Teams may move it,
 * and a channel when the activity came from one.
 */
export function rememberInstallation(
  store: DocumentStore,
  council: string,
  seen: { serviceUrl: string; botId: string; channel: { id: string; name: string } | null },
): Promise<void> {
  const partition = councilPartition(council);
  return retryConflict(async () => {
    const kept = await readRecord(store, installationRecord, { partition, id: 'teams' });
    const before = kept?.body.channels ?? [];
    const known = before.some(({ id }) => id === seen.channel?.id);
    const installation: Installation = {
      serviceUrl: seen.serviceUrl,
      botId: seen.botId,
      channels: seen.channel === null || known ? before : [...before, seen.channel],
    };
    if (JSON.stringify(installation) === JSON.stringify(kept?.body)) return;
    const operation =
      kept === null
        ? createOf(installationRecord, installation)
        : replaceOf(installationRecord, kept, installation);
    await store.commit(partition, [operation]);
  });
}
