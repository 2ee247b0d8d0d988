import type { RequestsView } from '../../contract/request.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Actor } from '../actor.ts';
import { visitPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { visitSummary } from '../readiness-view/visit-summary.ts';
import { queryRecords } from '../records/record.ts';
import { requestRecord } from '../records/record-types.ts';
import { getVisit } from '../visits.ts';
import { inRequestOrder, requestView } from './request-view.ts';

/**
 * A visit's requests, as far as the actor may see them: all for who runs or audits requests, their
 * own for everybody else. @throws DomainError `not-found`
 */
export function createListRequests({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function listRequests(actor: Actor, visitId: string): Promise<RequestsView> {
    const mayLog = may(actor.person, 'request.log');
    const own = may(actor.person, 'request.read') ? {} : { equals: { ownerId: actor.person.id } };
    const [visit, kept, { nameOf }] = await Promise.all([
      getVisit(store, actor.council, visitId),
      queryRecords(store, requestRecord, {
        partition: visitPartition(actor.council, visitId),
        wanted: own,
      }),
      loadStaff(store, actor.council),
    ]);
    const now = clock.now();
    const seen = { person: actor.person, nameOf, now };
    const requests = kept.map(({ body }) => requestView(body, seen)).sort(inRequestOrder);
    return { visit: visitSummary(visit, nameOf), asOf: now, requests, mayLog };
  };
}
