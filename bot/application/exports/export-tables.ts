import { followUpStateTitles } from '../../contract/follow-up-words.ts';
import { findingKindTitles } from '../../contract/standing-words.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { PlacedDocument, StoredDocument } from '../document-store.ts';
import type { PaperTable } from '../papers/paper.ts';
import {
  acknowledgementTable,
  auditTable,
  itemTable,
  requestTable,
  toldTable,
  written,
} from '../papers/visit-tables.ts';
import { visitTitle } from '../papers/visit-title.ts';
import { placeOf } from '../partitions.ts';
import type { Staff } from '../people.ts';
import { eventRecord } from '../records/event-record.ts';
import {
  deliveryRecord,
  findingRecord,
  followUpRecord,
  itemRecord,
  personRecord,
  requestRecord,
  responderRecord,
} from '../records/record-types.ts';
import { bodiesOf } from '../visit-state.ts';

interface Look {
  readonly staff: Staff;
  readonly visits: readonly Visit[];
  readonly now: string;
}

/** What has a table of its own; everything else comes into the last one as it is kept. */
const inWords = [
  personRecord,
  deliveryRecord,
  responderRecord,
  itemRecord,
  requestRecord,
  findingRecord,
  followUpRecord,
  eventRecord,
].map(({ type }) => type);

/** Documents of any types and visits as tables for people to read; none is left out. */
export function tablesOf(placed: readonly PlacedDocument[], look: Look): PaperTable[] {
  const documents = placed.map(({ document }) => document);
  return [
    personTable(documents),
    ...visitTables(placed, look),
    findingTable(documents),
    followUpTable(documents, look),
    auditTable(bodiesOf(eventRecord, documents), look),
    otherTable(placed),
  ];
}

function personTable(documents: readonly StoredDocument[]): PaperTable {
  return {
    name: 'people',
    title: 'Staff list',
    columns: ['Person', 'Field', 'What is kept'],
    rows: bodiesOf(personRecord, documents).flatMap((person) =>
      Object.entries(person).map(([field, value]) => [person.name, field, written(value)]),
    ),
  };
}

/** The tables that a proof pack has, of all visits at once. */
function visitTables(placed: readonly PlacedDocument[], look: Look): PaperTable[] {
  const byVisit = Map.groupBy(placed, ({ partition }) => placeOf(partition).visitId ?? '');
  const ofVisits = [...byVisit].map(([visitId, own]) => {
    const documents = own.map(({ document }) => document);
    const visit = look.visits.find(({ id }) => id === visitId);
    const tables = [
      toldTable({ deliveries: bodiesOf(deliveryRecord, documents) }, look),
      acknowledgementTable({ responders: bodiesOf(responderRecord, documents) }, look),
      itemTable({ items: bodiesOf(itemRecord, documents) }, look),
      requestTable({ requests: bodiesOf(requestRecord, documents) }, look),
    ];
    return { title: visit === undefined ? visitId : visitTitle(visit), tables };
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

function findingTable(documents: readonly StoredDocument[]): PaperTable {
  return {
    name: 'findings',
    title: 'Findings',
    columns: ['Kind', 'Finding', 'Date', 'Page', 'Publication'],
    rows: bodiesOf(findingRecord, documents).map((finding) => [
      findingKindTitles[finding.kind],
      [finding.text, ...finding.subItems].join('\n'),
      finding.documentDate ?? '',
      finding.page === null ? '' : String(finding.page),
      finding.publication,
    ]),
  };
}

function followUpTable(documents: readonly StoredDocument[], { staff }: Look): PaperTable {
  return {
    name: 'follow-ups',
    title: 'Follow-ups',
    columns: ['Action', 'Owner', 'Deputy', 'Original due', 'Due', 'State', 'Notes', 'Closing'],
    rows: bodiesOf(followUpRecord, documents).map((followUp) => [
      followUp.action,
      staff.nameOf(followUp.ownerId),
      followUp.deputyId === null ? '' : staff.nameOf(followUp.deputyId),
      followUp.originalDue,
      followUp.due,
      followUpStateTitles[followUp.state],
      followUp.notes.map(({ at, by, text }) => `${at}, ${staff.nameOf(by)}: ${text}`).join('\n'),
      followUp.closing === null
        ? ''
        : `${followUp.closing.at}, ${staff.nameOf(followUp.closing.by)}: ${followUp.closing.words}`,
    ]),
  };
}

function otherTable(placed: readonly PlacedDocument[]): PaperTable {
  return {
    name: 'other-records',
    title: 'Other records',
    columns: ['Kind', 'Visit', 'Id', 'What is kept'],
    rows: placed
      .filter(({ document }) => !inWords.includes(document.type))
      .map(({ partition, document: { type, id, body } }) => [
        type.replaceAll('-', ' '),
        placeOf(partition).visitId ?? '',
        id,
        written(body),
      ]),
  };
}
