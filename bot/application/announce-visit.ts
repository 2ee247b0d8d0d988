import { DomainError } from '../domain/errors.ts';
import type { CouncilRules } from '../domain/framework/council-rules.ts';
import { releasesOf } from '../domain/telling/planned-release.ts';
import { announcementWaves, yearlyWaves, type Wave } from '../domain/telling/wave.ts';
import type { CompleteCall } from '../domain/visits/call-draft.ts';
import { isComplete } from '../domain/visits/plan-call.ts';
import { newVisit } from '../domain/visits/new-visit.ts';
import type { Item } from '../domain/readiness/item.ts';
import { isYearlyEvent, visitId, type Visit } from '../domain/visits/visit.ts';
import type { Actor } from './actor.ts';
import { loadCouncilRules } from './council-rules.ts';
import { createWave } from './create-wave.ts';
import { StoreConflict, type Operation } from './document-store.ts';
import { createFindDraft, londonWallClock } from './draft-call.ts';
import { councilPartition, visitPartition } from './partitions.ts';
import { loadStaff, type Staff } from './people.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { createOf } from './records/record.ts';
import {
  itemRecord,
  visitEntryRecord,
  visitPlanRecord,
  visitRecord,
} from './records/record-types.ts';
import { unlessDone } from './unless-done.ts';
import { getVisit, listVisits } from './visits.ts';
import { ownersOf, visitItems } from './visit-items.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

export interface Announcement {
  readonly visit: Visit;
  /** False when this call had been announced before: the visit then says by whom and when. */
  readonly announcedNow: boolean;
}

/**
 * Announces a drafted call: commits the visit with its checklist and waves, and leaves the telling
 * to the delivery worker. Announcing the same call twice, or by two people at once, announces once.
 * @throws DomainError `not-permitted`, `not-found` (no such draft), `invalid` (not complete)
 */
export function createAnnounceVisit(parts: Parts) {
  const findDraft = createFindDraft(parts);
  return async function announceVisit(actor: Actor, draftId: string): Promise<Announcement> {
    await demandMayAnnounce(parts, actor);
    const { draft, problems } = await findDraft(actor, draftId);
    const now = parts.clock.now();
    const rules = await loadCouncilRules(parts.store, actor.council);
    if (!isComplete(draft, { now: londonWallClock(now), rules })) {
      throw new DomainError('invalid', problems.sentences.join(' '));
    }
    const staff = await loadStaff(parts.store, actor.council);
    return commitAnnouncement(parts, actor, { draft, staff, now, rules });
  };
}

async function commitAnnouncement(
  parts: Parts,
  actor: Actor,
  call: { draft: CompleteCall; staff: Staff; now: string; rules: CouncilRules },
): Promise<Announcement> {
  const { store, ids } = parts;
  const visits = await listVisits(store, actor.council);
  const announced = {
    id: visitId(call.draft, visits),
    at: call.now,
    by: actor.person.id,
    seriesNumber: seriesNumberOf(visits, call.draft),
  };
  const begun = newVisit(call.draft, announced, call.rules);
  const { visit, plan } = begun;
  const items = await visitItems(parts, actor.council, { ...begun, staff: call.staff });
  const event = eventOf({
    id: ids.event(),
    type: 'visit.announced',
    actor: actor.person.id,
    subject: visit.id,
    before: null,
    after: visit,
    at: call.now,
    visitId: visit.id,
  });
  await enterVisit(store, actor.council, visit);
  try {
    await store.commit(visitPartition(actor.council, visit.id), [
      createOf(visitRecord, visit),
      createOf(visitPlanRecord, plan),
      ...items.map((item) => createOf(itemRecord, item)),
      ...wavesOf(visit, call.draft, items).map(createWave),
      event,
    ]);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    return { visit: await getVisit(store, actor.council, visit.id), announcedNow: false };
  }
  return { visit, announcedNow: true };
}

function wavesOf(visit: Visit, draft: CompleteCall, items: readonly Item[]): Wave[] {
  const releases = releasesOf(draft.releases);
  return isYearlyEvent(visit.type)
    ? yearlyWaves(ownersOf(items), releases)
    : announcementWaves(releases);
}

/** The entry comes first, so that a crash in between leaves no visit that nothing points to. */
async function enterVisit(store: Parts['store'], council: string, visit: Visit): Promise<void> {
  const entry: Operation = createOf(visitEntryRecord, {
    visitId: visit.id,
    call: visit.call,
    erased: null,
  });
  await unlessDone(() => store.commit(councilPartition(council), [entry]));
}

/** Monitoring visits count on from the last one before the call that was not cancelled. */
function seriesNumberOf(visits: readonly Visit[], { type, call }: CompleteCall): number | null {
  if (type !== 'monitoring-visit') return null;
  const earlier = visits
    .filter((visit) => visit.type === type && visit.state !== 'cancelled')
    .filter((visit) => visit.call.slice(0, 10) < call.slice(0, 10));
  return (earlier[0]?.seriesNumber ?? 0) + 1;
}
