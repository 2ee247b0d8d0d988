import type { FollowUpNewsView } from '../application/follow-ups/show-follow-up-news.ts';
import type { Message } from '../application/ports.ts';
import { followUpCard, type FollowUpLook } from './follow-up-card.ts';

/** Tells somebody that a follow-up is theirs, or what has become of it, and lets them go on from there. */
export function followUpNewsCard(
  { detail, news, by, asOf }: FollowUpNewsView,
  look: Pick<FollowUpLook, 'links' | 'requestId'>,
): Message {
  const nothingTyped = { problem: null, typed: {} };
  return followUpCard(detail, nothingTyped, { ...look, now: asOf, news: factOf(news, by, detail) });
}

function factOf(
  news: FollowUpNewsView['news'],
  by: string,
  { followUp: { owner } }: FollowUpNewsView['detail'],
): string {
  switch (news) {
    case 'assigned':
      return `${by} has given you a follow-up`;
    case 'deputised':
      return `${by} has made you deputy for a follow-up that ${owner.name} owns`;
    case 'moved-on':
      return `${by} has changed who has a follow-up: it is no longer yours`;
    case 'asked-to-close':
      return `${by} asks you to agree to close a follow-up`;
    case 'declined':
      return `${by} has not agreed to close a follow-up yet`;
    case 'reopened':
      return `${by} has reopened a follow-up`;
  }
}
