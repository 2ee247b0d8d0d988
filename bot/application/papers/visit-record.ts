import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import { lateAtIn } from '../../domain/visit-life/states.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import type { Actor } from '../actor.ts';
import { auditNames } from '../audit/audit-names.ts';
import { loadChannelNames, type ChannelOf } from '../channel-names.ts';
import { councilPartition, visitPartition } from '../partitions.ts';
import { loadStaff, type Staff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventRecord, type VisitReadyEvent } from '../records/event-record.ts';
import { queryRecords } from '../records/record.ts';
import { loadVisitState, type VisitState } from '../visit-state.ts';
import { loadFollowUpsTold } from './follow-ups-told.ts';
import type { PaperTable } from './paper.ts';
import { aboutWords } from './told-words.ts';
import {
  acknowledgementTable,
  auditTable,
  itemTable,
  requestTable,
  toldTable,
} from './visit-tables.ts';
import { visitTitle } from './visit-title.ts';

/**
 * The record of a visit as tables, in people's words. What happened to letters and follow-ups is told
 * as far as the reader may see them.
 * @param about those letters, findings and follow-ups, by id
 * @param followUps those follow-ups: who was told of them is part of it
 */
export async function visitRecord(
  parts: Parts,
  actor: Actor,
  {
    visit,
    about,
    followUps,
  }: { visit: Visit; about: ReadonlySet<string>; followUps: readonly FollowUpView[] },
): Promise<PaperTable[]> {
  const { store, clock } = parts;
  const { council } = actor;
  const [state, staff, channelOf, events, ofFollowUps] = await Promise.all([
    loadVisitState(store, council, visit.id),
    loadStaff(store, council),
    loadChannelNames(store, council),
    eventsOf(parts, actor, { visit, about }),
    loadFollowUpsTold(parts, council, followUps),
  ]);
  const names = await auditNames(parts, actor, namesIn(state, { staff, channelOf }));
  const now = clock.now();
  return [
    toldTable(
      { ...state, deliveries: [...state.deliveries, ...ofFollowUps.deliveries] },
      { staff, channelOf, newsOf: ofFollowUps.newsOf },
    ),
    acknowledgementTable(state, { staff }),
    itemTable(state, { staff, lateAt: lateAtIn(visit, now) }),
    requestTable(state, { staff, now }),
    auditTable(events, names),
  ];
}

async function eventsOf(
  { store }: Parts,
  { council, person }: Actor,
  { visit, about }: { visit: Visit; about: ReadonlySet<string> },
): Promise<VisitReadyEvent[]> {
  const [ofVisit, ofCouncil] = await Promise.all([
    queryRecords(store, eventRecord, { partition: visitPartition(council, visit.id) }),
    queryRecords(store, eventRecord, { partition: councilPartition(council) }),
  ]);
  return [...ofVisit, ...ofCouncil.filter(({ body }) => about.has(body.subject))]
    .map(({ body }) => body)
    .filter(({ embargoed }) => !embargoed || maySeeEmbargoed(person));
}

/** What the visit's own events are about. */
function namesIn(
  { visit, items, deliveries, requests, waves }: VisitState,
  { staff, channelOf }: { staff: Staff; channelOf: ChannelOf },
): { id: string; title: string }[] {
  return [
    { id: visit.id, title: visitTitle(visit) },
    ...items.map(({ key, title }) => ({ id: key, title })),
    ...requests.map(({ id, what }) => ({ id, title: what })),
    ...waves.map(({ key, about }) => ({
      id: key,
      title: aboutWords({ wave: key, about: about.kind }),
    })),
    ...deliveries.map((delivery) => {
      const { kind, id } = delivery.recipient;
      const to = kind === 'person' ? staff.nameOf(id) : channelOf(id);
      return { id: delivery.id, title: `${aboutWords(delivery)}, to ${to}` };
    }),
  ];
}
