import { z } from 'zod';
import type { RetentionView } from '../../contract/retention.ts';
import { countWords } from '../../contract/list-words.ts';
import { withYear } from '../../contract/spoken-time.ts';
import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import { planEndings, planErasures, retentionClasses } from '../../domain/retention/retention.ts';
import { demand, type Actor } from '../actor.ts';
import { datedVisitTitle } from '../papers/visit-title.ts';
import { councilPartition } from '../partitions.ts';
import { namesOf } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventRecord } from '../records/event-record.ts';
import { queryRecords } from '../records/record.ts';
import { listVisits } from '../visits.ts';
import type { RetentionSettings } from '../records/retention-records.ts';
import { listEnded } from './ended-visits.ts';
import { erasedSubject } from './erased-event.ts';
import { listNamedLeavers } from './forget-leavers.ts';
import { listKeptLetters } from './letters-kept.ts';
import { loadRetention } from './retention-settings.ts';

const erasedSchema = z.object({
  part: z.enum(retentionClasses),
  records: z.number().int(),
  title: z.string().nullable().default(null),
});

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
      planned: [
        ...planErasures(ended, settings).map((erasure) => ({
          ...erasure,
          title: titleOf(erasure.visitId),
        })),
        ...(await plannedLetters(store, actor, settings)),
        ...(await plannedLeavers(store, council, settings)),
      ].sort((a, b) => (a.goesOn < b.goesOn ? -1 : Number(a.goesOn > b.goesOn))),
      erased: await listErased(store, council),
      visits: visits.map(({ id }) => ({ visitId: id, title: titleOf(id) })),
    };
  };
}

type Planned = RetentionView['planned'];

async function plannedLetters(
  store: Parts['store'],
  { council, person }: Actor,
  { periods, holds }: RetentionSettings,
): Promise<Planned> {
  if (periods.letters === null) return [];
  const letters = await listKeptLetters(store, council);
  return planEndings(letters, periods.letters, holds).map((letter) => ({
    visitId: null,
    part: 'letters',
    title: letter.embargoed && !maySeeEmbargoed(person) ? 'A letter under embargo' : letter.title,
    goesOn: letter.goesOn,
    held: letter.held,
  }));
}

/** By the day, without a name: who it is says the staff list. */
async function plannedLeavers(
  store: Parts['store'],
  council: string,
  { periods, holds }: RetentionSettings,
): Promise<Planned> {
  const leavers = await listNamedLeavers(store, council);
  const byDay = Map.groupBy(planEndings(leavers, periods.leavers, holds), ({ goesOn }) => goesOn);
  return [...byDay].map(([goesOn, some]) => ({
    visitId: null,
    part: 'leavers',
    title: countWords(some.length, 'person', 'people'),
    goesOn,
    held: some.every(({ held }) => held),
  }));
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
