import { setTimeout as sleep } from 'node:timers/promises';
import { councilPartition, visitPartition } from '../application/partitions.ts';
import { MessageRefused, type Message, type VisitPlace } from '../application/ports.ts';
import { queryRecords, readRecord, replaceOf, type Kept } from '../application/records/record.ts';
import { deliveryRecord, installationRecord } from '../application/records/record-types.ts';
import type { Delivery } from '../domain/telling/delivery.ts';
import type { DeliveryParts } from './delivery-parts.ts';

/** Before an update that may pass is tried again, in milliseconds, where Teams does not say. */
const afterRefusal = 30_000;

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
  parts: DeliveryParts & { interval: number },
): ChannelProgress {
  const scheduled = new Set<string>();
  const underWay = new Set<Promise<void>>();
  /** By visit, the last that was begun: an older card must not come after a newer one. */
  const last = new Map<string, Promise<void>>();
  const settling = new AbortController();

  async function updateAfter(wait: number, place: VisitPlace): Promise<void> {
    const key = `${place.council}/${place.visitId}`;
    await sleep(wait, undefined, { signal: settling.signal }).catch(() => undefined);
    await last.get(key)?.catch(() => undefined);
    scheduled.delete(key);
    const updated = update(place).finally(() => last.delete(key));
    last.set(key, updated);
    await updated;
  }

  async function update({ council, visitId }: VisitPlace): Promise<void> {
    try {
      await updateChannels(parts, council, visitId);
    } catch (error) {
      if (!(error instanceof MessageRefused)) throw error;
      const { status, retryAfter } = error.refusal;
      parts.log.warn({ visitId, status }, 'channel card not updated');
      const mayPass = status === 0 || status === 429 || status >= 500;
      const again = Math.max(parts.interval, retryAfter ?? afterRefusal);
      if (mayPass && !settling.signal.aborted) schedule(again, { council, visitId });
    }
  }

  function schedule(wait: number, place: VisitPlace): void {
    const key = `${place.council}/${place.visitId}`;
    if (scheduled.has(key)) return;
    scheduled.add(key);
    const work = updateAfter(wait, place)
      .catch((error: unknown) => {
        parts.log.error({ visitId: place.visitId, error }, 'channel card not updated');
      })
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }

  return {
    changed(council, visitId) {
      schedule(parts.interval, { council, visitId });
    },
    async settle() {
      settling.abort();
      await Promise.all(underWay);
    },
  };
}

async function updateChannels(
  parts: DeliveryParts,
  council: string,
  visitId: string,
): Promise<void> {
  const place = { partition: councilPartition(council), id: 'teams' };
  const installation = await readRecord(parts.store, installationRecord, place);
  if (installation === null) return;
  const posted = await queryRecords(parts.store, deliveryRecord, {
    partition: visitPartition(council, visitId),
    wanted: { equals: { wave: 'channel', state: 'sent' } },
  });
  if (posted.length === 0) return;
  const message = await parts.announcer.toChannel({ council, visitId }, { kind: 'announcement' });
  for (const kept of posted) {
    const { body } = kept;
    if (body.conversationId === null || body.activityId === null) continue;
    const { serviceUrl } = installation.body;
    await parts.conversations.room(body.conversationId);
    await parts.pace.room(council);
    const address = { serviceUrl, conversationId: body.conversationId };
    try {
      await parts.messenger.update(address, body.activityId, message);
    } catch (error) {
      const isGone = error instanceof MessageRefused && error.refusal.status === 404;
      if (!isGone || body.chatRenewed) throw error;
      await postAgain(parts, { council, visitId }, { kept, serviceUrl, message });
    }
  }
}

/**
 * Somebody has deleted the post: it is posted again, once. That it was is recorded first, so that a
 * crash in between leaves a channel without a post and never one with two.
 */
async function postAgain(
  parts: DeliveryParts,
  { council, visitId }: VisitPlace,
  { kept, serviceUrl, message }: { kept: Kept<Delivery>; serviceUrl: string; message: Message },
): Promise<void> {
  const partition = visitPartition(council, visitId);
  const renewed = { ...kept.body, chatRenewed: true };
  const [etag = ''] = await parts.store.commit(partition, [
    replaceOf(deliveryRecord, kept, renewed),
  ]);
  await parts.pace.room(council);
  const channel = { serviceUrl, conversationId: kept.body.recipient.id };
  const arrival = await parts.messenger.post(channel, message);
  await parts.store.commit(partition, [
    replaceOf(deliveryRecord, { ...kept, etag }, { ...renewed, ...arrival }),
  ]);
}
