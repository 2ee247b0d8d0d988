import type { FollowUpDetail } from '../../contract/follow-up.ts';
import { DomainError } from '../../domain/errors.ts';
import type { About, FollowUpNews } from '../../domain/telling/about.ts';
import type { Actor } from '../actor.ts';
import { namesOf } from '../people.ts';
import type { Parts } from '../ports.ts';
import { loadFollowUpDetail } from './show-follow-up.ts';

/** What happened to a follow-up, for somebody who has to know. */
export interface FollowUpNewsView {
  readonly detail: FollowUpDetail;
  readonly news: FollowUpNews;
  /** Who made the change, by name. */
  readonly by: string;
  readonly asOf: string;
}

/** Null of what is no longer so, and of what has been put under embargo from them meanwhile. */
export function createShowFollowUpNews(parts: Parts) {
  return async function showFollowUpNews(
    actor: Actor,
    { followUpId, news, by }: Extract<About, { kind: 'follow-up' }>,
  ): Promise<FollowUpNewsView | null> {
    const detail = await detailIfSeen(parts, actor, followUpId);
    if (detail === null || !isStillSo(news, detail, actor.person.id)) return null;
    const nameOf = await namesOf(parts.store, actor.council, [by]);
    return { detail, news, by: nameOf(by), asOf: parts.clock.now() };
  };
}

async function detailIfSeen(
  parts: Parts,
  actor: Actor,
  id: string,
): Promise<FollowUpDetail | null> {
  try {
    return (await loadFollowUpDetail(parts, actor, id)).detail;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return null;
    throw error;
  }
}

function isStillSo(news: FollowUpNews, { followUp, may }: FollowUpDetail, me: string): boolean {
  const { state, owner, deputy } = followUp;
  const waits = state === 'awaiting-agreement';
  switch (news) {
    case 'assigned':
      return owner.id === me && state !== 'closed';
    case 'deputised':
      return deputy?.id === me && state !== 'closed';
    case 'moved-on':
      return owner.id !== me && deputy?.id !== me;
    case 'asked-to-close':
      return waits && may.agree;
    case 'declined':
    case 'reopened':
      return !waits && state !== 'closed';
  }
}
