import type { RequestView } from '../../contract/request.ts';
import type { VisitSummary } from '../../contract/visit.ts';
import type { About, RequestNews } from '../../domain/telling/about.ts';
import { isAtRest } from '../../domain/visit-life/states.ts';
import type { Actor } from '../actor.ts';
import { visitPartition } from '../partitions.ts';
import { namesOf } from '../people.ts';
import type { Parts } from '../ports.ts';
import { visitSummary } from '../readiness-view/visit-summary.ts';
import { readRecord } from '../records/record.ts';
import { requestRecord } from '../records/record-types.ts';
import { getVisit } from '../visits.ts';
import { requestView } from './request-view.ts';

/** What happened to a request, for its owner or whoever owned it before. */
export interface RequestNewsView {
  readonly visit: VisitSummary;
  readonly asOf: string;
  readonly request: RequestView;
  readonly news: RequestNews;
  /** Who made the change, by name. */
  readonly by: string;
  readonly dueBefore: string | null;
}

/** Null of a visit that is off, over or deferred by now, and of what somebody has settled since. */
export function createShowRequestNews({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showRequestNews(
    { council, person }: Actor,
    visitId: string,
    about: Extract<About, { kind: 'request' }>,
  ): Promise<RequestNewsView | null> {
    const place = { partition: visitPartition(council, visitId), id: about.requestId };
    const [visit, kept] = await Promise.all([
      getVisit(store, council, visitId),
      readRecord(store, requestRecord, place),
    ]);
    if (kept === null || isAtRest(visit.state)) return null;
    const { ownerId, loggedBy, given, withdrawn } = kept.body;
    const isOwner = ownerId === person.id;
    if (isOwner === (about.news === 'moved-on')) return null;
    const isSettled = given !== null || withdrawn !== null;
    if (isSettled && about.news !== 'withdrawn') return null;
    const people = [visit.announcedBy, ownerId, loggedBy, about.by, given?.by, withdrawn?.by];
    const nameOf = await namesOf(
      store,
      council,
      people.flatMap((id) => id ?? []),
    );
    const now = clock.now();
    return {
      visit: visitSummary(visit, nameOf),
      asOf: now,
      request: requestView(kept.body, { person, nameOf, now }),
      news: about.news,
      by: nameOf(about.by),
      dueBefore: about.dueBefore,
    };
  };
}
