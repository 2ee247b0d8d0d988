import type { FollowUpView } from '../../contract/follow-up.ts';
import {
  filterWords,
  isFollowUpFound,
  isOnFollowUpList,
  type FollowUpFilter,
} from '../../contract/follow-up-filter.ts';
import { paperWords, type PaperKind } from '../../contract/paper.ts';
import { DomainError } from '../../domain/errors.ts';
import { packById } from '../../domain/framework/packs.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import { demand, type Actor } from '../actor.ts';
import type { CouncilLetter } from '../council-letters.ts';
import { loadCouncilRules } from '../council-rules.ts';
import { createListFollowUps } from '../follow-ups/list-follow-ups.ts';
import { visitOfLetter } from '../follow-ups/load-clocks.ts';
import { loadFindingsRecord } from '../findings-record.ts';
import { createListFindings, createListLetters } from '../list-findings.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createShowPathway } from '../show-pathway.ts';
import { timelineSeen } from '../readiness-view/timeline-seen.ts';
import { listVisits } from '../visits.ts';
import type { DatedVisit, Paper } from './paper.ts';
import { visitRecord } from './visit-record.ts';
import { visitTitle } from './visit-title.ts';

export interface PaperRequest {
  readonly kind: PaperKind;
  /** Null for all visits, where the paper can be about all. */
  readonly visitId: string | null;
  /** The part of an action plan that is wanted, which its subject then says; other papers are whole. */
  readonly filter?: FollowUpFilter;
}

/**
 * Gathers what a paper is made from, as far as the actor may see it, and records that it was asked
 * for before it is handed over: no paper leaves without its event.
 * @throws DomainError `not-permitted`, `not-found`, `invalid`
 */
export function createPreparePaper(parts: Parts) {
  return async function preparePaper(actor: Actor, asked: PaperRequest): Promise<Paper> {
    demandPaper(actor, asked);
    const paper = await gathered(parts, actor, asked);
    const { kind, madeAt, embargoed } = paper;
    const event = eventOf({
      id: parts.ids.event(),
      type: 'paper.exported',
      actor: actor.person.id,
      subject: kind,
      before: null,
      after: { kind, embargoed, visit: asked.visitId, followUps: paper.followUps.length },
      at: madeAt,
      visitId: asked.visitId,
    });
    await parts.store.commit(councilPartition(actor.council), [event]);
    return paper;
  };
}

function demandPaper(actor: Actor, { kind, visitId }: PaperRequest): void {
  const action = kind === 'proof-pack' ? 'paper.proof-pack' : 'paper.export';
  demand(
    actor,
    action,
    'Only those who run visits, answer for quality or audit can export papers.',
  );
  if (paperWords[kind].needsVisit && visitId === null) {
    throw new DomainError('invalid', 'Choose the visit that it is about.');
  }
}

async function gathered(
  parts: Parts,
  actor: Actor,
  { kind, visitId, filter }: PaperRequest,
): Promise<Paper> {
  const [visits, record, allLetters, allFindings, allFollowUps] = await Promise.all([
    listVisits(parts.store, actor.council),
    loadFindingsRecord(parts, actor.council),
    createListLetters(parts)(actor),
    createListFindings(parts)(actor),
    createListFollowUps(parts)(actor),
  ]);
  const visit = visitId === null ? null : (visits.find(({ id }) => id === visitId) ?? null);
  if (visitId !== null && visit === null) {
    throw new DomainError('not-found', 'There is no such visit.');
  }
  const letters = allLetters.filter(({ id }) => isAbout(record.letters.get(id), visit, visits));
  const ids = new Set(letters.map(({ id }) => id));
  const findings = allFindings.filter(({ letterId }) => ids.has(letterId));
  const part = kind.startsWith('action-plan') ? filter : undefined;
  const followUps = allFollowUps.filter(
    (followUp) => ids.has(followUp.letterId ?? '') && isWanted(followUp, part),
  );
  const about = new Set([...letters, ...findings, ...followUps].map(({ id }) => id));
  return {
    kind,
    madeAt: parts.clock.now(),
    madeBy: actor.person.name,
    council: record.councilName,
    embargoed: findings.some(({ publication }) => publication !== 'published'),
    subject: subjectOf(visit, part),
    visit,
    visits: await withTimelines(
      parts,
      actor,
      visit === null ? visits.filter(({ state }) => state !== 'cancelled') : [visit],
    ),
    letters,
    findings,
    followUps,
    rules:
      kind === 'committee-report' && visit !== null ? await rulesOf(parts, actor, visit) : null,
    record:
      kind === 'proof-pack' && visit !== null
        ? await visitRecord(parts, actor, { visit, about, followUps })
        : [],
  };
}

/** Another council's letters are in no paper of this one. */
function isAbout(
  letter: CouncilLetter | undefined,
  visit: Visit | null,
  visits: readonly Visit[],
): boolean {
  if (letter?.otherCouncil !== null) return false;
  return visit === null || visitOfLetter(letter, visits)?.id === visit.id;
}

function withTimelines(
  parts: Parts,
  actor: Actor,
  visits: readonly Visit[],
): Promise<DatedVisit[]> {
  return Promise.all(
    visits.map(async (visit) => ({
      ...visit,
      milestones: await timelineSeen(parts, actor, visit),
    })),
  );
}

async function rulesOf(parts: Parts, actor: Actor, { framework }: Visit): Promise<Paper['rules']> {
  const [{ packs }, pathway] = await Promise.all([
    loadCouncilRules(parts.store, actor.council),
    createShowPathway(parts)(actor),
  ]);
  return { framework: packById(framework, packs)?.title ?? null, pathway };
}

function isWanted(followUp: FollowUpView, part: FollowUpFilter | undefined): boolean {
  if (part === undefined) return true;
  return isOnFollowUpList(part.show, followUp) && isFollowUpFound(followUp, part);
}

/** What is a part says so: nobody is to take it for the whole. */
function subjectOf(visit: Visit | null, part: FollowUpFilter | undefined): string {
  const whole = visit === null ? 'All visits' : visitTitle(visit);
  const narrowed = part === undefined ? '' : filterWords(part);
  return narrowed === '' ? whole : `${whole}, only: ${narrowed}`;
}
