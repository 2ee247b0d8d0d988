import type { ChangeRequest } from '../../contract/request.ts';
import { DomainError } from '../../domain/errors.ts';
import { may } from '../../domain/people/permissions.ts';
import { demandDueAhead } from '../../domain/readiness/due-ahead.ts';
import { changedRequest } from '../../domain/requests/change-request.ts';
import type { InspectorRequest } from '../../domain/requests/request.ts';
import type { Actor } from '../actor.ts';
import type { MayDemandSeen } from '../demand-seen.ts';
import { demandStaff } from '../demand-staff.ts';
import type { Operation } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { readRecord, replaceOf } from '../records/record.ts';
import { requestRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { requestNews } from './request-news.ts';
import { mayGive } from './request-view.ts';

export interface ChangedRequest {
  readonly request: InspectorRequest;
  /** False when it was so already: `request` then says who was first and when. */
  readonly changed: boolean;
}

const eventTypes = {
  give: 'request.given',
  reopen: 'request.reopened',
  withdraw: 'request.withdrawn',
  edit: 'request.edited',
} as const satisfies Record<ChangeRequest['kind'], string>;

/**
 * Says what was given for a request, reopens, withdraws, reassigns, re-dates or rewords it; its owner
 * hears of what others change.
 * @throws DomainError `not-found`, `not-permitted`, `invalid` (due in the past), `conflict` (settled
 * meanwhile); PersonalDetails
 */
export function createChangeRequest(parts: Parts) {
  const { store, clock, ids } = parts;
  return function changeRequest(
    actor: Actor,
    place: { visitId: string; requestId: string } & MayDemandSeen,
    change: ChangeRequest,
  ): Promise<ChangedRequest> {
    const { visitId, requestId: id } = place;
    const partition = visitPartition(actor.council, visitId);
    return retryConflict(async () => {
      const kept = await readRecord(store, requestRecord, { partition, id });
      if (kept === null) throw new DomainError('not-found', 'There is no such request.');
      demandMayChange(actor, kept.body, change);
      await place.demandSeen?.();
      const at = clock.now();
      await checkEdit({ store }, actor, { change, before: kept.body, at });
      const request = changedRequest(kept.body, change, { by: actor.person.id, at });
      if (request === kept.body) return { request, changed: false };
      const event = eventOf({
        id: ids.event(),
        type: eventTypes[change.kind],
        actor: actor.person.id,
        subject: id,
        before: kept.body,
        after: request,
        reason: change.kind === 'withdraw' ? change.reason : null,
        at,
        visitId,
      });
      const screened = screenChange({ clock, ids }, actor, { change, id, visitId });
      const changed = { before: kept.body, after: request };
      const news = await requestNews(parts, { actor, visitId }, changed);
      await store.commit(partition, [
        replaceOf(requestRecord, kept, request),
        event,
        ...screened,
        ...news,
      ]);
      return { request, changed: true };
    });
  };
}

function demandMayChange(actor: Actor, request: InspectorRequest, change: ChangeRequest): void {
  const gives = change.kind === 'give' || change.kind === 'reopen';
  if (gives ? mayGive(actor.person, request) : may(actor.person, 'request.log')) return;
  throw new DomainError('not-permitted', 'That request is for its owner, or who runs the visit.');
}

async function checkEdit(
  parts: Pick<Parts, 'store'>,
  actor: Actor,
  { change, before, at }: { change: ChangeRequest; before: InspectorRequest; at: string },
): Promise<void> {
  if (change.kind !== 'edit') return;
  const { ownerId, due } = change;
  if (ownerId !== undefined && ownerId !== before.ownerId) {
    await demandStaff(parts.store, actor.council, ownerId);
  }
  if (due !== undefined && due !== before.due) demandDueAhead(due, at);
}

function screenChange(
  parts: Pick<Parts, 'clock' | 'ids'>,
  actor: Actor,
  { change, id, visitId }: { change: ChangeRequest; id: string; visitId: string },
): Operation[] {
  if (change.kind === 'reopen') return [];
  const { screened } = change;
  return screenTyped(parts, actor, { texts: textsOf(change), screened, subject: id, visitId });
}

function textsOf(change: ChangeRequest): Record<string, string | null | undefined> {
  if (change.kind === 'give') return { note: change.note, link: change.link };
  if (change.kind === 'withdraw') return { reason: change.reason };
  return change.kind === 'edit' ? { what: change.what, askedBy: change.askedBy } : {};
}
