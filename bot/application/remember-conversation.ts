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
  chat: { personId: string; conversationId: string; removed?: boolean },
): Promise<void> {
  const partition = councilPartition(council);
  const conversation: Conversation = { ...chat, removed: chat.removed ?? false };
  return retryConflict(async () => {
    const kept = await readRecord(store, conversationRecord, { partition, id: chat.personId });
    if (JSON.stringify(kept?.body) === JSON.stringify(conversation)) return;
    const operation =
      kept === null
        ? createOf(conversationRecord, conversation)
        : replaceOf(conversationRecord, kept, conversation);
    await store.commit(partition, [operation]);
  });
}

/**
 * Keeps where the council's Teams answers, refreshed by every activity because Teams may move it,
 * and the channels in which the app is installed.
 */
export function rememberInstallation(
  store: DocumentStore,
  council: string,
  seen: {
    serviceUrl: string;
    botId: string;
    added: { id: string; name: string } | null;
    removed: string | null;
    /** A channel with its new name, where the app is in it. */
    renamed?: { id: string; name: string } | null;
  },
): Promise<void> {
  const partition = councilPartition(council);
  return retryConflict(async () => {
    const kept = await readRecord(store, installationRecord, { partition, id: 'teams' });
    const { serviceUrl, botId, added, removed, renamed } = seen;
    const gone = [removed, added?.id];
    const others = (kept?.body.channels ?? []).filter(({ id }) => !gone.includes(id));
    const known = kept?.body.channels.find(({ id }) => id === added?.id);
    const channel = known ?? added;
    const all = channel === null ? others : [...others, channel];
    const channels = all.map((one) => (one.id === renamed?.id ? renamed : one));
    const installation: Installation = { serviceUrl, botId, channels };
    if (JSON.stringify(installation) === JSON.stringify(kept?.body)) return;
    const operation =
      kept === null
        ? createOf(installationRecord, installation)
        : replaceOf(installationRecord, kept, installation);
    await store.commit(partition, [operation]);
  });
}
