import { DomainError } from '../../domain/errors.ts';
import { correctionWaves } from '../../domain/telling/wave.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { Actor } from '../actor.ts';
import { loadCouncilRules } from '../council-rules.ts';
import { createWave } from '../create-wave.ts';
import { commitLimits } from '../document-store.ts';
import type { CallFields } from '../draft-call.ts';
import { visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { queryRecords } from '../records/record.ts';
import { waveRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { getVisit } from '../visits.ts';
import { demandMayAnnounce } from '../who-may-announce.ts';
import { completeCall } from './complete-call.ts';
import { planCorrection } from './plan-correction.ts';

/**
 * Puts right what was announced: the visit, its plan and its checklist, in one commit with the waves
 * that tell whoever had heard and draw their cards again. Asked for again, it changes nothing.
 * @returns the visit, and whether anything was changed
 * @throws DomainError `not-permitted`, `not-found`, `conflict` (the visit is off or over), `invalid`
 * (not complete, or too much at once)
 */
export function createCorrectAnnouncement(parts: Parts) {
  return async function correctAnnouncement(
    actor: Actor,
    visitId: string,
    fields: CallFields,
  ): Promise<{ visit: Visit; changed: boolean }> {
    const { store, clock } = parts;
    await demandMayAnnounce({ store, clock }, actor);
    const rules = await loadCouncilRules(store, actor.council);
    const { call, problems } = completeCall(fields, { visitId, now: clock.now(), rules });
    if (call === null) throw new DomainError('invalid', problems.sentences.join(' '));
    return retryConflict(async () => {
      const planned = await planCorrection(parts, actor, { visitId, call, rules });
      if (planned === null) {
        return { visit: await getVisit(store, actor.council, visitId), changed: false };
      }
      await commitCorrection(parts, actor, planned);
      return { visit: planned.visit, changed: true };
    });
  };
}

async function commitCorrection(
  { store, ids, clock }: Parts,
  actor: Actor,
  { before, visit, told, operations }: NonNullable<Awaited<ReturnType<typeof planCorrection>>>,
): Promise<void> {
  const partition = visitPartition(actor.council, visit.id);
  const kepts = await queryRecords(store, waveRecord, { partition });
  const number = kepts.filter(({ body }) => body.about.kind === 'correction').length + 1;
  const waves = correctionWaves(visit.type, told, number);
  const event = eventOf({
    id: ids.event(),
    type: 'visit.corrected',
    actor: actor.person.id,
    subject: visit.id,
    before,
    after: visit,
    at: clock.now(),
    visitId: visit.id,
  });
  const all = [...operations, ...waves.map(createWave), event];
  if (all.length > commitLimits.operations) throw tooMuch();
  await store.commit(partition, all);
}

function tooMuch(): DomainError {
  return new DomainError(
    'invalid',
    'That changes too much of the checklist at once. Cancel this visit and announce the right one.',
  );
}
