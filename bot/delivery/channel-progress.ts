import { setTimeout as sleep } from 'node:timers/promises';
import { councilPartition, visitPartition } from '../application/partitions.ts';
import { MessageRefused, type Logger } from '../application/ports.ts';
import { queryRecords, readRecord } from '../application/records/record.ts';
import { deliveryRecord, installationRecord } from '../application/records/record-types.ts';
import type { SendParts } from './send-delivery.ts';

/** Keeps the channel's card in step with the visit. */
export interface ChannelProgress {
  /** Says that something in the visit has changed. */
  changed(council: string, visitId: string): void;
  /** Makes the updates that are due at once, and resolves when none is under way. */
  settle(): Promise<void>;
}

/**
 * Redraws a visit's channel cards after changes, at most once in `interval` milliseconds, because
 * Teams refuses an app that edits a message at every press.
 */
export function createChannelProgress(
  parts: SendParts & { log: Logger; interval: number },
): ChannelProgress {
  const scheduled = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const settling = new AbortController();

  async function updateLater(council: string, visitId: string): Promise<void> {
    await sleep(parts.interval, undefined, { signal: settling.signal }).catch(() => undefined);
    scheduled.delete(`${council}/${visitId}`);
    try {
      await updateChannels(parts, council, visitId);
    } catch (error) {
      if (!(error instanceof MessageRefused)) throw error;
      parts.log.warn({ visitId, status: error.status }, 'channel card not updated');
    }
  }

  return {
    changed(council, visitId) {
      const key = `${council}/${visitId}`;
      if (scheduled.has(key)) return;
      scheduled.add(key);
      const work = updateLater(council, visitId)
        .catch((error: unknown) => {
          parts.log.error({ visitId, error }, 'channel card not updated');
        })
        .finally(() => underWay.delete(work));
      underWay.add(work);
    },
    async settle() {
      settling.abort();
      await Promise.all(underWay);
    },
  };
}

async function updateChannels(parts: SendParts, council: string, visitId: string): Promise<void> {
  const place = { partition: councilPartition(council), id: 'teams' };
  const installation = await readRecord(parts.store, installationRecord, place);
  if (installation === null) return;
  const posted = await queryRecords(parts.store, deliveryRecord, {
    partition: visitPartition(council, visitId),
    wanted: { equals: { wave: 'channel', state: 'sent' } },
  });
  if (posted.length === 0) return;
  const message = await parts.announcer.toChannel({ council, visitId }, null);
  for (const { body } of posted) {
    if (body.conversationId === null || body.activityId === null) continue;
    const { serviceUrl } = installation.body;
    await parts.pace();
    const address = { serviceUrl, conversationId: body.conversationId };
    await parts.messenger.update(address, body.activityId, message);
  }
}
