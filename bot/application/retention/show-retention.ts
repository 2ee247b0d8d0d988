import { z } from 'zod';
import type { RetentionView } from '../../contract/retention.ts';
import { withYear } from '../../contract/spoken-time.ts';
import { planErasures, retentionClasses } from '../../domain/retention/retention.ts';
import { demand, type Actor } from '../actor.ts';
import { datedVisitTitle } from '../papers/visit-title.ts';
import { councilPartition } from '../partitions.ts';
import { namesOf } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventRecord } from '../records/event-record.ts';
import { queryRecords } from '../records/record.ts';
import { listVisits } from '../visits.ts';
import { listEnded } from './ended-visits.ts';
import { erasedSubject } from './old-traces.ts';
import { loadRetention } from './retention-settings.ts';

const erasedSchema = z.object({ part: z.enum(retentionClasses), records: z.number().int() });

/** What is kept for how long, what goes when, what is on hold and what has gone. */
export function createShowRetention({ store }: Pick<Parts, 'store'>) {
  return async function showRetention(actor: Actor): Promise<RetentionView> {
    demand(actor, 'retention.read', 'Only those who run visits, audit or administer see this.');
    const { council } = actor;
    const [settings, ended, visits] = await Promise.all([
      loadRetention(store, council),
      listEnded(store, council),
      listVisits(store, council),
    ]);
    const { periods, holds, changed } = settings;
    const by = [...holds.map((hold) => hold.by), ...(changed === null ? [] : [changed.by])];
    const nameOf = await namesOf(store, council, by);
    const titles = new Map(visits.map((visit) => [visit.id, datedVisitTitle(visit, withYear)]));
    const titleOf = (visitId: string) => titles.get(visitId) ?? visitId;
    return {
      periods,
      changed: changed === null ? null : { ...changed, by: nameOf(changed.by) },
      holds: holds.map((hold) => ({
        ...hold,
        by: nameOf(hold.by),
        title: hold.visitId === null ? null : titleOf(hold.visitId),
      })),
      planned: planErasures(ended, settings).map((erasure) => ({
        ...erasure,
        title: titleOf(erasure.visitId),
      })),
      erased: await listErased(store, council),
      visits: visits.map(({ id }) => ({ visitId: id, title: titleOf(id) })),
    };
  };
}

async function listErased(
  store: Parts['store'],
  council: string,
): Promise<RetentionView['erased']> {
  const events = await queryRecords(store, eventRecord, {
    partition: councilPartition(council),
    wanted: { equals: { subject: erasedSubject } },
  });
  return events
    .map(({ body: { visitId, at, after } }) => ({ visitId, at, ...erasedSchema.parse(after) }))
    .sort((a, b) => (a.at > b.at ? -1 : 1));
}
