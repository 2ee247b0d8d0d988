import type { FollowUpDetail } from '../../contract/follow-up.ts';
import type { Finding } from '../../domain/findings/finding.ts';
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
import { dependencyWords, followUpView } from './follow-up-view.ts';
import { mayChange } from './may-change.ts';

/** One follow-up with its history, for somebody who may see it. @throws DomainError `not-found` */
export function createShowFollowUp(parts: Parts) {
  return async function showFollowUp(actor: Actor, id: string): Promise<FollowUpDetail> {
    const { detail, answered } = await loadFollowUpDetail(parts, actor, id);
    await recordReading(parts, actor, answered);
    return detail;
  };
}

/** The same, with the finding that it answers, for whoever does not read it yet. */
export async function loadFollowUpDetail(
  parts: Pick<Parts, 'store' | 'clock'>,
  actor: Actor,
  id: string,
): Promise<{ detail: FollowUpDetail; answered: Finding[] }> {
  const { store, clock } = parts;
  const { council, person } = actor;
  const partition = councilPartition(council);
  const { body } = await visibleFollowUp(parts, actor, id);
  const [record, events, settings] = await Promise.all([
    loadFindingsRecord(parts, council),
    queryRecords(store, eventRecord, { partition, wanted: { equals: { subject: id } } }),
    loadFollowUpSettings(store, council),
  ]);
  const answered = record.findingOf(body.findingId);
  const { nameOf } = record;
  const actionOf = (other: string) => dependencyWords(record, body, other);
  const look = { nameOf: (who: string) => nameOf(who), actionOf, now: clock.now() };
  const detail = {
    followUp: followUpView(record, body),
    history: followUpHistory(
      events.map((kept) => kept.body),
      look,
    ),
    may: mayChange(person, body),
    needsAgreement: settings.needsAgreement,
  };
  return { detail, answered: answered === undefined ? [] : [answered] };
}
