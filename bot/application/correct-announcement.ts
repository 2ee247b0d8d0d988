import { DomainError } from '../domain/errors.ts';
import type { Item } from '../domain/readiness/item.ts';
import { allAtOnce } from '../domain/telling/planned-release.ts';
import { correctionWaves, type Wave } from '../domain/telling/wave.ts';
import type { CompleteCall } from '../domain/visits/call-draft.ts';
import { newVisit } from '../domain/visits/new-visit.ts';
import { isComplete } from '../domain/visits/plan-call.ts';
import { visitTypeTitles, type Visit } from '../domain/visits/visit.ts';
import type { Actor } from './actor.ts';
import { loadCouncilRules } from './council-rules.ts';
import { commitLimits, type Operation } from './document-store.ts';
import { createFindDraft, describeDraft, londonWallClock, type DraftedCall } from './draft-call.ts';
import { readPlannedVisit } from './move-visit.ts';
import { councilPartition, visitPartition } from './partitions.ts';
import { loadStaff } from './people.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { createOf, queryRecords, readRecord, replaceOf, type Kept } from './records/record.ts';
import {
  callDraftRecord,
  itemRecord,
  visitPlanRecord,
  visitRecord,
  waveRecord,
} from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';
import { visitItems } from './visit-items.ts';
import { getVisit } from './visits.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

/** A draft filled in with what was announced, to be put right. @throws DomainError */
export function createDraftCorrection({ store, clock, ids }: Parts) {
  return async function draftCorrection(actor: Actor, visitId: string): Promise<DraftedCall> {
    await demandMayAnnounce(store, actor);
    const visit = await getVisit(store, actor.council, visitId);
    const draft = {
      id: ids.random(),
      startedBy: actor.person.id,
      startedAt: clock.now(),
      type: visit.type,
      theme: visit.theme,
      call: londonWallClock(visit.call),
      fieldworkStart: visit.fieldworkStart,
      fieldworkEnd: visit.fieldworkEnd,
      meant: true,
      releases: allAtOnce,
      corrects: visitId,
    };
    await store.commit(councilPartition(actor.council), [createOf(callDraftRecord, draft)]);
    return describeDraft({ store, clock }, actor.council, draft);
  };
}

/**
 * Puts right what was announced: the visit, its plan and its checklist, in one commit with the waves
 * that tell whoever had heard and draw their cards again. What people have done stays done. Asked
 * for again, it changes nothing.
 * @returns the visit, and whether anything was changed
 * @throws DomainError `not-permitted`, `not-found`, `invalid` (not complete, or too much at once)
 */
export function createCorrectAnnouncement(parts: Parts) {
  const findDraft = createFindDraft(parts);
  return async function correctAnnouncement(
    actor: Actor,
    draftId: string,
  ): Promise<{ visit: Visit; changed: boolean }> {
    await demandMayAnnounce(parts.store, actor);
    const { draft, problems } = await findDraft(actor, draftId);
    const now = londonWallClock(parts.clock.now());
    const rules = await loadCouncilRules(parts.store, actor.council);
    if (!isComplete(draft, { now, rules }) || draft.corrects === null) {
      throw new DomainError('invalid', problems.sentences.join(' '));
    }
    const visitId = draft.corrects;
    return retryConflict(() => commitCorrection(parts, actor, { draft, visitId, rules }));
  };
}

interface Correction {
  readonly draft: CompleteCall;
  readonly visitId: string;
  readonly rules: Awaited<ReturnType<typeof loadCouncilRules>>;
}

async function commitCorrection(
  parts: Parts,
  actor: Actor,
  { draft, visitId, rules }: Correction,
): Promise<{ visit: Visit; changed: boolean }> {
  const { store, ids, clock } = parts;
  const partition = visitPartition(actor.council, visitId);
  const { kept } = await readPlannedVisit(store, actor.council, visitId);
  const before = kept.body;
  const { announcedAt, announcedBy, seriesNumber } = before;
  const begun = newVisit(draft, { at: announcedAt, by: announcedBy, seriesNumber }, rules);
  const { state, moves, received } = before;
  const visit: Visit = { ...begun.visit, id: visitId, state, moves, received };
  if (sameFacts(before, visit)) return { visit: before, changed: false };
  const [{ people }, plan, kepts, waves] = await Promise.all([
    loadStaff(store, actor.council),
    readRecord(store, visitPlanRecord, { partition, id: visitId }),
    queryRecords(store, itemRecord, { partition }),
    queryRecords(store, waveRecord, { partition }),
  ]);
  if (plan === null) throw new DomainError('not-found', 'There is no such visit.');
  const items = await visitItems(parts, actor.council, { ...begun, visit, people });
  const event = eventOf({
    id: ids.event(),
    type: 'visit.corrected',
    actor: actor.person.id,
    subject: visitId,
    before,
    after: visit,
    at: clock.now(),
    visitId,
  });
  const operations = [
    replaceOf(visitRecord, kept, visit),
    replaceOf(visitPlanRecord, plan, { ...begun.plan, visitId }),
    ...correctedItems(kepts, items),
    ...wavesFor(before, visit, waves).map((wave) => createOf(waveRecord, wave)),
    event,
  ];
  if (operations.length > commitLimits.operations) throw tooMuch();
  await store.commit(partition, operations);
  return { visit, changed: true };
}

function sameFacts(a: Visit, b: Visit): boolean {
  return (['type', 'theme', 'call', 'fieldworkStart', 'fieldworkEnd'] as const).every(
    (field) => a[field] === b[field],
  );
}

/** What nobody has touched makes place for the corrected checklist; what somebody has done stays. */
function correctedItems(kepts: readonly Kept<Item>[], items: readonly Item[]): Operation[] {
  const wanted = new Map(items.map((item) => [item.key, item]));
  const known = new Set(kepts.map(({ body }) => body.key));
  const changes = kepts.flatMap((kept): Operation[] => {
    const item = wanted.get(kept.body.key);
    if (item === undefined) {
      const { id, etag } = kept;
      return kept.body.state === 'open' ? [{ kind: 'delete', id, etag }] : [];
    }
    const { ownerId, state, done, reason } = kept.body;
    const corrected = { ...item, ownerId, state, done, reason };
    const same = JSON.stringify(corrected) === JSON.stringify(kept.body);
    return same ? [] : [replaceOf(itemRecord, kept, corrected)];
  });
  const added = items.filter(({ key }) => !known.has(key));
  return [...changes, ...added.map((item) => createOf(itemRecord, item))];
}

function wavesFor(before: Visit, visit: Visit, waves: readonly Kept<Wave>[]): Wave[] {
  const number = waves.filter(({ body }) => body.about.kind === 'correction').length + 1;
  const { call, fieldworkStart, fieldworkEnd, themeTitle } = before;
  const typeTitle = visitTypeTitles[before.type];
  const told = { typeTitle, themeTitle, call, fieldworkStart, fieldworkEnd };
  return correctionWaves(visit.type, told, number);
}

function tooMuch(): DomainError {
  return new DomainError(
    'invalid',
    'That changes too much of the checklist at once. Cancel this visit and announce the right one.',
  );
}
