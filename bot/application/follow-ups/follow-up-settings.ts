import type { FollowUpSettings } from '../../contract/follow-up.ts';
import { demand, type Actor } from '../actor.ts';
import type { DocumentStore } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, readRecord, replaceOf } from '../records/record.ts';
import { followUpSettingsRecord } from '../records/follow-up-settings-record.ts';
import { retryConflict } from '../retry-conflict.ts';

const asShipped: FollowUpSettings = { needsAgreement: false };

/** How the council handles follow-ups. */
export async function loadFollowUpSettings(
  store: DocumentStore,
  council: string,
): Promise<FollowUpSettings> {
  const place = { partition: councilPartition(council), id: 'follow-ups' };
  return (await readRecord(store, followUpSettingsRecord, place))?.body ?? asShipped;
}

/** Changes it. What waits for agreement goes on waiting. @throws DomainError `not-permitted` */
export function createChangeFollowUpSettings({ store, clock, ids }: Parts) {
  return async function changeFollowUpSettings(
    actor: Actor,
    asked: FollowUpSettings,
  ): Promise<FollowUpSettings> {
    demand(actor, 'rules.change', 'Only the coordinator or the director can change the rules.');
    const partition = councilPartition(actor.council);
    return retryConflict(async () => {
      const kept = await readRecord(store, followUpSettingsRecord, { partition, id: 'follow-ups' });
      const before = kept?.body ?? asShipped;
      if (before.needsAgreement === asked.needsAgreement) return before;
      const event = eventOf({
        id: ids.event(),
        type: 'follow-up.settings-changed',
        actor: actor.person.id,
        subject: 'follow-ups',
        before,
        after: asked,
        at: clock.now(),
        visitId: null,
      });
      const record = followUpSettingsRecord;
      const change = kept === null ? createOf(record, asked) : replaceOf(record, kept, asked);
      await store.commit(partition, [change, event]);
      return asked;
    });
  };
}
