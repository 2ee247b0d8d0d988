import { londonDay } from '../../domain/calendar/london.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { About, FollowUpNews } from '../../domain/telling/about.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { createOf } from '../records/record.ts';
import { tellingRecord } from '../records/reminder-records.ts';
import { thoseWhoMayAgree } from './may-change.ts';

interface News {
  readonly what: FollowUpNews;
  readonly people: readonly string[];
}

/**
 * Who has to hear of a change to a follow-up, or of a new one, at once: to be committed along with it,
 * and then spread. Each person hears of one change once, and never of their own.
 */
export async function followUpNews(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  actor: Actor,
  changed: { requestId: string; before: FollowUp | null; after: FollowUp; embargoed: boolean },
): Promise<Operation[]> {
  const { before, after, embargoed, requestId } = changed;
  const news = newsFor(before, after);
  if (before !== null && isAskedNow(before, after)) {
    const { people } = await loadStaff(store, actor.council);
    const today = londonDay(clock.now()).toString();
    const may = thoseWhoMayAgree(people, { followUp: after, embargoed, today });
    news.push({ what: 'asked-to-close', people: may.map(({ id }) => id) });
  }
  const heard = new Set([actor.person.id]);
  return news.flatMap(({ what, people: all }) => {
    const people = [...new Set(all)].filter((id) => !heard.has(id));
    if (people.length === 0) return [];
    people.forEach((id) => heard.add(id));
    const about: About = {
      kind: 'follow-up',
      followUpId: after.id,
      news: what,
      by: actor.person.id,
    };
    const key = `follow-up-${requestId}-${what}`;
    return [createOf(tellingRecord, { key, about, people, spread: false })];
  });
}

/** What concerns somebody most comes first. */
function newsFor(before: FollowUp | null, after: FollowUp): News[] {
  const { ownerId, deputyId } = after;
  const carriers = deputyId === null ? [ownerId] : [ownerId, deputyId];
  const news: News[] = [];
  if (before?.ownerId !== ownerId) news.push({ what: 'assigned', people: [ownerId] });
  if (deputyId !== null && before?.deputyId !== deputyId) {
    news.push({ what: 'deputised', people: [deputyId] });
  }
  if (before === null) return news;
  const gone = [before.ownerId, before.deputyId].flatMap((id) => id ?? []);
  news.push({ what: 'moved-on', people: gone.filter((id) => !carriers.includes(id)) });
  if (before.state === 'awaiting-agreement' && after.state === 'in-progress') {
    const asker = before.closing?.by ?? ownerId;
    news.push({ what: 'declined', people: [...carriers, asker] });
  }
  if (before.state === 'closed' && after.state === 'reopened') {
    news.push({ what: 'reopened', people: carriers });
  }
  return news;
}

function isAskedNow(before: FollowUp, after: FollowUp): boolean {
  return before.state !== 'awaiting-agreement' && after.state === 'awaiting-agreement';
}
