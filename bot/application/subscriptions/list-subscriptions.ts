import type { NoticeView, SubscriptionsView } from '../../contract/subscriptions.ts';
import { eventKindRules, eventKinds } from '../../domain/subscriptions/event-kinds.ts';
import type { Notice } from '../../domain/subscriptions/notice.ts';
import type { Actor } from '../actor.ts';
import { demandMayConnect } from '../connections/change-connections.ts';
import { councilPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { queryRecords } from '../records/record.ts';
import { noticeRecord, subscriptionRecord } from '../records/subscription-records.ts';

const shown = 10;

/** Who is told of what happens, with what became of it lately. @throws DomainError `not-permitted` */
export function createListSubscriptions({ store }: Pick<Parts, 'store'>) {
  return async function listSubscriptions(actor: Actor): Promise<SubscriptionsView> {
    demandMayConnect(actor);
    const from = { partition: councilPartition(actor.council) };
    const [subscriptions, notices, { nameOf }] = await Promise.all([
      queryRecords(store, subscriptionRecord, from),
      queryRecords(store, noticeRecord, from),
      loadStaff(store, actor.council),
    ]);
    const bySubscription = Map.groupBy(
      notices.map(({ body }) => body),
      ({ subscriptionId }) => subscriptionId,
    );
    return {
      subscriptions: subscriptions
        .map(({ body }) => {
          const { id, name, form, host, kinds, visitId, state, pausedBecause, createdAt } = body;
          const own = bySubscription.get(id) ?? [];
          return {
            ...{ id, name, form, host, kinds, visitId, state, pausedBecause, createdAt },
            owner: nameOf(body.ownerId),
            waiting: own.filter((notice) => notice.state === 'waiting').length,
            setAside: own.filter((notice) => notice.state === 'set-aside').length,
            notices: latest(own).map(noticeView),
          };
        })
        .sort((a, b) => a.name.localeCompare(b.name)),
      kinds: eventKinds.map((key) => ({ key, words: eventKindRules[key].words })),
    };
  };
}

function latest(notices: readonly Notice[]): Notice[] {
  const settled = ({ state }: Notice) => Number(state === 'sent');
  const inOrder = [...notices].sort(
    (a, b) => settled(a) - settled(b) || b.eventId.localeCompare(a.eventId),
  );
  return inOrder.slice(0, shown);
}

function noticeView(notice: Notice): NoticeView {
  const { eventId, kind, at, state, tries, lastTriedAt, nextTryAt, outcome } = notice;
  return {
    ...{ id: eventId, at, state, tries, lastTriedAt, outcome },
    words: eventKindRules[kind].words,
    nextTryAt: state === 'waiting' ? nextTryAt : null,
  };
}
