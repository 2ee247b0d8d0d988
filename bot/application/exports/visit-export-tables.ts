import { sayMoment, withYear } from '../../contract/spoken-time.ts';
import type { Item } from '../../domain/readiness/item.ts';
import { lateAtIn } from '../../domain/visit-life/states.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import { sayValue } from '../audit/audit-entry.ts';
import type { PlacedDocument, StoredDocument } from '../document-store.ts';
import type { PaperTable } from '../papers/paper.ts';
import {
  acknowledgementTable,
  itemTable,
  requestTable,
  toldTable,
} from '../papers/visit-tables.ts';
import { datedVisitTitle } from '../papers/visit-title.ts';
import type { ChannelOf } from '../channel-names.ts';
import { placeOf } from '../partitions.ts';
import type { Staff } from '../people.ts';
import {
  deliveryRecord,
  itemRecord,
  requestRecord,
  responderRecord,
} from '../records/record-types.ts';
import { bodiesOf } from '../visit-state.ts';

export interface Look {
  readonly staff: Staff;
  readonly visits: readonly Visit[];
  readonly now: string;
  readonly channelOf: ChannelOf;
}

/** The tables that a proof pack has, and what people did and wrote themselves, of all visits. */
export function visitExportTables(placed: readonly PlacedDocument[], look: Look): PaperTable[] {
  const byVisit = Map.groupBy(placed, ({ partition }) => placeOf(partition).visitId ?? '');
  const ofVisits = [...byVisit].map(([visitId, own]) => {
    const documents = own.map(({ document }) => document);
    const visit = look.visits.find(({ id }) => id === visitId);
    return {
      title: visit === undefined ? visitId : datedVisitTitle(visit, withYear),
      tables: tablesOfOne(documents, { ...look, lateAt: lateAt(visit, look.now) }),
    };
  });
  const [first] = ofVisits;
  return (first?.tables ?? []).map((table, at) => ({
    ...table,
    columns: ['Visit', ...table.columns],
    rows: ofVisits.flatMap(({ title, tables }) =>
      (tables[at]?.rows ?? []).map((row) => [title, ...row]),
    ),
  }));
}

/** Of a visit that is not on record any more nothing is late. */
function lateAt(visit: Visit | undefined, now: string): string | null {
  return visit === undefined ? null : lateAtIn(visit, now);
}

function tablesOfOne(
  documents: readonly StoredDocument[],
  look: Look & { readonly lateAt: string | null },
): PaperTable[] {
  const items = bodiesOf(itemRecord, documents);
  const responders = bodiesOf(responderRecord, documents);
  return [
    toldTable({ deliveries: bodiesOf(deliveryRecord, documents) }, look),
    acknowledgementTable({ responders }, look),
    {
      name: 'where-they-are',
      title: 'Where they said that they are',
      columns: ['Person', 'What they said'],
      rows: responders
        .filter(({ availability }) => availability !== null)
        .map(({ personId, availability }) => [look.staff.nameOf(personId), sayValue(availability)]),
    },
    itemTable({ items }, look),
    ownItemTable(responders, look),
    writtenTable([...items, ...responders.flatMap((one) => one.items)], look),
    requestTable({ requests: bodiesOf(requestRecord, documents) }, look),
  ];
}

function ownItemTable(
  responders: readonly { personId: string; items: readonly Item[] }[],
  { staff }: Look,
): PaperTable {
  return {
    name: 'own-items',
    title: 'Own items',
    columns: ['Person', 'Item', 'State', 'Done', 'Reason'],
    rows: responders.flatMap(({ personId, items }) =>
      items.map(({ title, state, done, reason }) => [
        staff.nameOf(personId),
        title,
        state,
        done === null ? '' : sayMoment(done.at, withYear),
        reason?.text ?? '',
      ]),
    ),
  };
}

/** Notes, links and reasons, with who wrote them and when. */
function writtenTable(items: readonly Item[], { staff }: Look): PaperTable {
  return {
    name: 'written-on-items',
    title: 'What was written on items',
    columns: ['Item', 'When', 'Who', 'What'],
    rows: items.flatMap(({ title, notes, evidenceLinks, redating, reason }) => {
      const written = [
        ...notes,
        ...evidenceLinks.map((link) => ({ ...link, text: `${link.title}, ${link.url}` })),
        ...(redating === null ? [] : [{ ...redating, text: redating.reason }]),
        ...(reason === null ? [] : [reason]),
      ];
      return written.map(({ at, by, text }) => [
        title,
        sayMoment(at, withYear),
        staff.nameOf(by),
        text,
      ]);
    }),
  };
}
