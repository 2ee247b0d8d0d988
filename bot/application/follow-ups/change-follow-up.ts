import type { ChangeFollowUp } from '../../contract/follow-up.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { DomainError } from '../../domain/errors.ts';
import { changedFollowUp } from '../../domain/follow-ups/change-follow-up.ts';
import { replacesSomething, type FollowUpChange } from '../../domain/follow-ups/changes.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Actor } from '../actor.ts';
import type { MayDemandSeen } from '../demand-seen.ts';
import { councilPartition } from '../partitions.ts';
import { namesOf } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { readRecord, replaceOf } from '../records/record.ts';
import { followUpRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { createSpreadFollowUpNews } from '../spread-tellings.ts';
import { checkEdit } from './check-edit.ts';
import { followUpNews } from './follow-up-news.ts';
import { changeEvent } from './follow-up-event.ts';
import { loadFollowUpSettings } from './follow-up-settings.ts';
import { refusalOf } from './may-change.ts';
import { visibleFollowUp } from './visible-follow-up.ts';

/**
 * Changes a follow-up. What adds to it (a note, a step, evidence, a value) always finds room beside
 * what others did meanwhile; what replaces something is refused when somebody was first. The same
 * request twice changes it once.
 * @throws DomainError `not-found`, `not-permitted`, `invalid`, `conflict`
 */
export function createChangeFollowUp(parts: Parts) {
  const keepChange = createKeepChange(parts);
  const spreadFollowUpNews = createSpreadFollowUpNews(parts);
  return async function changeFollowUp(
    actor: Actor,
    id: string,
    asked: ChangeFollowUp & MayDemandSeen,
  ): Promise<FollowUp> {
    const after = await keepChange(actor, id, asked);
    await spreadFollowUpNews(actor.council);
    return after;
  };
}

function createKeepChange(parts: Parts) {
  const { store, clock, ids } = parts;
  return function keepChange(
    actor: Actor,
    id: string,
    { requestId, revision, change, screened, demandSeen }: ChangeFollowUp & MayDemandSeen,
  ): Promise<FollowUp> {
    const partition = councilPartition(actor.council);
    return retryConflict(async () => {
      const kept = await visibleFollowUp(parts, actor, id);
      const before = kept.body;
      if (before.requests.includes(requestId)) return before;
      const refusal = refusalOf(change.kind, actor.person, before);
      if (refusal !== null) throw new DomainError('not-permitted', refusal);
      await demandSeen?.();
      if (replacesSomething(change.kind) && before.revision !== revision) {
        throw await somebodyWasFirst(parts, actor, before);
      }
      const alongside =
        change.kind === 'edit' ? await checkEdit(parts, actor, { before, edit: change }) : [];
      const { embargoed } = kept;
      const typed = { texts: textsOf(change), screened, subject: id, visitId: null, embargoed };
      const chosen = screenTyped(parts, actor, typed);
      const at = clock.now();
      const { needsAgreement } = await loadFollowUpSettings(store, actor.council);
      const today = londonDay(at).toString();
      const waitsFor = isClosing(change) ? await openBefore(parts, actor, before) : null;
      const context = { requestId, by: actor.person.id, at, today, needsAgreement, waitsFor };
      const after = changedFollowUp(before, change, context);
      await store.commit(partition, [
        replaceOf(followUpRecord, kept, after),
        ...alongside,
        ...chosen,
        ...(await followUpNews(parts, actor, { requestId, before, after, embargoed })),
        eventOf({
          ...changeEvent(before, change, after),
          id: ids.event(),
          actor: actor.person.id,
          subject: id,
          at,
          visitId: null,
          embargoed,
        }),
      ]);
      return after;
    });
  };
}

function isClosing({ kind }: FollowUpChange): boolean {
  return kind === 'close' || kind === 'agree';
}

/** What has to be closed before a follow-up is, in words for the actor; null for nothing. */
async function openBefore(
  { store }: Pick<Parts, 'store'>,
  actor: Actor,
  { dependsOn }: FollowUp,
): Promise<string | null> {
  if (dependsOn === null) return null;
  const place = { partition: councilPartition(actor.council), id: dependsOn };
  const kept = await readRecord(store, followUpRecord, place);
  if (kept === null || kept.body.state === 'closed') return null;
  try {
    const { body } = await visibleFollowUp({ store }, actor, dependsOn);
    return `“${body.action}”`;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return 'another follow-up';
    throw error;
  }
}

/** What a person wrote in words of their own. */
function textsOf(change: FollowUpChange): Record<string, string> {
  const written = ['text', 'next', 'reason', 'action', 'title', 'words', 'reviewingBody'];
  return Object.fromEntries(
    Object.entries(change).filter(
      (entry): entry is [string, string] =>
        written.includes(entry[0]) && typeof entry[1] === 'string',
    ),
  );
}

async function somebodyWasFirst(
  { store }: Pick<Parts, 'store'>,
  actor: Actor,
  { changedBy }: FollowUp,
): Promise<DomainError> {
  const nameOf = await namesOf(store, actor.council, [changedBy ?? '']);
  const who = changedBy === null ? 'Somebody' : nameOf(changedBy);
  return new DomainError(
    'conflict',
    `${who} changed this follow-up meanwhile. Look at it as it is now, then decide again.`,
  );
}
