import { followUpStateTitles } from '../../contract/follow-up-words.ts';
import { sayMoment, withYear } from '../../contract/spoken-time.ts';
import { findingKindTitles } from '../../contract/standing-words.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { fieldsOf } from '../../domain/people/staff-list/staff-change.ts';
import { sayValue } from '../audit/audit-entry.ts';
import type { AuditNames } from '../audit/audit-names.ts';
import type { PlacedDocument, StoredDocument } from '../document-store.ts';
import type { PaperTable } from '../papers/paper.ts';
import { auditTable } from '../papers/visit-tables.ts';
import { placeOf } from '../partitions.ts';
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
import { fieldWords } from '../staff-list/field-words.ts';
import { bodiesOf } from '../visit-state.ts';
import { visitExportTables, type Look } from './visit-export-tables.ts';

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
export function tablesOf(
  placed: readonly PlacedDocument[],
  look: Look & { readonly names: AuditNames },
): PaperTable[] {
  const documents = placed.map(({ document }) => document);
  return [
    personTable(documents, look),
    ...visitExportTables(placed, look),
    findingTable(documents),
    followUpTable(documents, look),
    auditTable(bodiesOf(eventRecord, documents), look.names),
    otherTable(placed),
  ];
}

function personTable(documents: readonly StoredDocument[], { staff }: Look): PaperTable {
  return {
    name: 'people',
    title: 'Staff list',
    columns: ['Person', 'Field', 'What is kept'],
    rows: bodiesOf(personRecord, documents).flatMap((person) => [
      ...fieldWords({}, fieldsOf(person), staff.nameOf).map(({ field, after }) => [
        person.name,
        field,
        after,
      ]),
      [person.name, 'Id', person.id],
      [person.name, 'Id in Teams', person.teamsUserId ?? ''],
      [person.name, 'Works here', person.active ? 'yes' : 'no'],
      [person.name, 'Away', sayValue(person.away)],
    ]),
  };
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

function followUpTable(documents: readonly StoredDocument[], look: Look): PaperTable {
  const { nameOf } = look.staff;
  return {
    name: 'follow-ups',
    title: 'Follow-ups',
    columns: ['Action', 'Owner', 'Deputy', 'Original due', 'Due', 'State', 'What was written'],
    rows: bodiesOf(followUpRecord, documents).map((followUp) => [
      followUp.action,
      nameOf(followUp.ownerId),
      followUp.deputyId === null ? '' : nameOf(followUp.deputyId),
      followUp.originalDue,
      followUp.due,
      followUpStateTitles[followUp.state],
      writtenIn(followUp)
        .map(({ at, by, text }) => `${sayMoment(at, withYear)}, ${nameOf(by)}: ${text}`)
        .join('\n'),
    ]),
  };
}

/** Everything that people put in words about a follow-up, with who and when. */
function writtenIn({ notes, redatings, evidence, measure, closing }: FollowUp) {
  return [
    ...notes,
    ...redatings.map(({ at, by, reason }) => ({ at, by, text: reason })),
    ...evidence.map(({ at, by, title, url }) => ({ at, by, text: `${title}, ${url}` })),
    ...(measure?.values ?? []).map(({ at, by, day, value }) => ({
      ...{ at, by },
      text: `${day}: ${value} ${measure?.unit ?? ''}`.trim(),
    })),
    ...(closing === null ? [] : [{ ...closing, text: closing.words }]),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

function otherTable(placed: readonly PlacedDocument[]): PaperTable {
  return {
    name: 'other-records',
    title: 'Other records',
    columns: ['Kind', 'Visit', 'What is kept'],
    rows: placed
      .filter(({ document }) => !inWords.includes(document.type))
      .map(({ partition, document: { type, body } }) => [
        type.replaceAll('-', ' '),
        placeOf(partition).visitId ?? '',
        sayValue(body),
      ]),
  };
}
