import type { FollowUpDetail } from '../../contract/follow-up.ts';
import type { Actor } from '../actor.ts';
import { recordReading } from '../audit/record-reading.ts';
import { loadFindingsRecord } from '../findings-record.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventRecord } from '../records/event-record.ts';
import { queryRecords } from '../records/record.ts';
import { visibleFollowUp } from './visible-follow-up.ts';
import { followUpHistory } from './follow-up-history.ts';
import { loadFollowUpSettings } from './follow-up-settings.ts';
import { followUpView } from './follow-up-view.ts';
import { loadClocks } from './load-clocks.ts';
import { mayChange } from './may-change.ts';

/** One follow-up with its history, for somebody who may see it. @throws DomainError `not-found` */
export function createShowFollowUp(parts: Parts) {
  const { store, clock } = parts;
  return async function showFollowUp(actor: Actor, id: string): Promise<FollowUpDetail> {
    const { council, person } = actor;
    const partition = councilPartition(council);
    const { body } = await visibleFollowUp(parts, actor, id);
    const [record, events, settings] = await Promise.all([
      loadFindingsRecord(parts, council),
      queryRecords(store, eventRecord, { partition, wanted: { equals: { subject: id } } }),
      loadFollowUpSettings(store, council),
    ]);
    const answered = record.findingOf(body.findingId);
    await recordReading(parts, actor, answered === undefined ? [] : [answered]);
    const clocksOf = await loadClocks(store, council, record);
    const { nameOf } = record;
    const look = { nameOf: (who: string) => nameOf(who), now: clock.now() };
    return {
      followUp: followUpView(record, body, clocksOf(body)),
      history: followUpHistory(
        events.map((kept) => kept.body),
        look,
      ),
      may: mayChange(person, body),
      needsAgreement: settings.needsAgreement,
    };
  };
}
