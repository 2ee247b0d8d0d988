import { z } from 'zod';
import * as connections from '../../bot/application/records/connection-records.ts';
import * as events from '../../bot/application/records/event-record.ts';
import * as followUpSettings from '../../bot/application/records/follow-up-settings-record.ts';
import * as readings from '../../bot/application/records/reading-record.ts';
import type { RecordType } from '../../bot/application/records/record.ts';
import * as main from '../../bot/application/records/record-types.ts';
import * as reminders from '../../bot/application/records/reminder-records.ts';
import * as retention from '../../bot/application/records/retention-records.ts';
import * as staff from '../../bot/application/records/staff-records.ts';
import * as subscriptions from '../../bot/application/records/subscription-records.ts';
import * as teams from '../../bot/application/records/team-record.ts';
import { retentionWords } from '../../bot/contract/retention.ts';
import type { VisitClass } from '../../bot/domain/retention/retention.ts';
import { tableRow } from './markdown-page.ts';
import { withPart } from './with-part.ts';

type AnyRecord = RecordType<never>;

interface Holding {
  readonly what: string;
  /** The types of documents that it is kept in. */
  readonly types: readonly string[];
  readonly about: string;
  readonly why: string;
  /** Kept as Settings say for a class, or as these words say. */
  readonly kept: VisitClass | { readonly words: string };
  readonly seenBy: string;
}

const untilChanged = { words: 'until it is changed' };
const core = 'director, deputies, coordinator';

/** Everything that is kept, with what only people know of it; the fields come from the schemas. */
const holdings: readonly Holding[] = [
  {
    what: 'Staff list',
    types: ['person', 'account', 'staff-list', 'staff-import-part', 'team'],
    about: 'staff; leavers; members of the teams that the app is in',
    why: 'to tell everybody of a visit, to know who may do what, to telephone whom Teams does not reach',
    kept: {
      words:
        'as long as they work here; leavers as Settings say for “Leavers’ names”, three years unless the council says otherwise',
    },
    seenBy: `names, roles and teams: all staff; the rest: ${core}, auditor, administrator`,
  },
  {
    what: 'Where Teams reaches people',
    types: ['conversation', 'installation'],
    about: 'staff',
    why: 'to send messages in a person’s own chat and in channels',
    kept: { words: 'as long as the person is on the list' },
    seenBy: 'nobody; the program alone',
  },
  {
    what: 'Visits',
    types: ['visit', 'visit-plan', 'visit-entry', 'wave', 'item', 'reminder-choice'],
    about:
      'staff who own, do or comment on items; inspectors by name where an announcement says it',
    why: 'to prepare for the visit, and to show afterwards how it was prepared for',
    kept: 'visit',
    seenBy: 'all staff; readers see the visit without its items',
  },
  {
    what: 'Each person’s part in a visit',
    types: ['responder'],
    about: 'staff: acknowledged when, where they are, leave, their own items',
    why: 'to know that everybody has been told and who is there',
    kept: 'visit',
    seenBy: `the person; ${core}, heads of service, team managers, auditor`,
  },
  {
    what: 'Messages sent',
    types: ['delivery', 'chunk', 'reminder-round', 'telling'],
    about: 'staff: told when, not reached why',
    why: 'to account for everybody, and to tell nobody twice',
    kept: 'deliveries',
    seenBy: `${core}, heads of service, team managers, auditor`,
  },
  {
    what: 'Inspectors’ requests',
    types: ['request'],
    about: 'inspectors by name; staff who own or give',
    why: 'to give inspectors what they ask for in time',
    kept: 'requests',
    seenBy: `${core}, quality assurance, heads of service, business support, auditor; a request’s owner`,
  },
  {
    what: 'Letters, findings and follow-ups',
    types: ['letter', 'finding', 'follow-up'],
    about:
      'inspectors by name; staff who own follow-ups; children and families must not be named, and what is typed is screened for numbers that would',
    why: 'to learn from inspections, and to show what came of it',
    kept: {
      words:
        'as Settings say for “Letters”, after import, publication and the closing of the last follow-up; for good unless the council says otherwise',
    },
    seenBy: 'all staff and readers; under embargo the core group alone',
  },
  {
    what: 'Calls being drafted',
    types: ['call-draft'],
    about: 'the director or deputy who drafts',
    why: 'so that an interrupted form is not lost',
    kept: { words: 'until it is dropped; otherwise as long as the audit log' },
    seenBy: 'whoever drafts it',
  },
  {
    what: 'The council’s own rules and words',
    types: [
      'rule-changes',
      'checklist-template',
      'glossary',
      'reminder-rules',
      'follow-up-settings',
      'retention',
    ],
    about: 'whoever changed them last, or put something on hold',
    why: 'to plan and to answer in the council’s own way',
    kept: untilChanged,
    seenBy: `all staff; retention: ${core}, auditor, administrator`,
  },
  {
    what: 'Other systems',
    types: ['connection', 'used-key', 'subscription', 'notice', 'overdue-mark', 'read-up-to'],
    about: 'whoever connected them, or had them told of what happens',
    why: 'to let them read and act, and to know which of them did',
    kept: { words: 'until they are disconnected; the record of it stays in the audit log' },
    seenBy: 'director, administrator',
  },
  {
    what: 'Audit log',
    types: ['event', 'embargoed-reading'],
    about:
      'staff: who did what and when, what was before and after, who read what is under embargo',
    why: 'to account for what was done',
    kept: 'audit',
    seenBy: `${core}, auditor`,
  },
];

const modules = [
  ...[connections, events, followUpSettings, main, readings],
  ...[reminders, retention, staff, subscriptions, teams],
];

/** Every type of document that is kept about a council, with its schema. */
export const recordTypes: ReadonlyMap<string, AnyRecord> = new Map(
  modules
    .flatMap((one) => Object.values(one) as unknown[])
    .filter(isRecordType)
    .map((record) => [record.type, record]),
);

function isRecordType(value: unknown): value is AnyRecord {
  return typeof value === 'object' && value !== null && 'idOf' in value && 'schema' in value;
}

/** The types that the table speaks of. */
export const heldTypes: readonly string[] = holdings.flatMap(({ types }) => types);

/** What is held about whom, why, how long and who sees it, as Markdown. */
export function dataProtectionTable(): string {
  return [
    tableRow(['what', 'about whom', 'why', 'how long', 'who sees it', 'what it consists of']),
    tableRow(Array<string>(6).fill('---')),
    ...holdings.map(({ what, types, about, why, kept, seenBy }) =>
      tableRow([
        what,
        about,
        why,
        keptWords(kept),
        seenBy,
        [...new Set(types.flatMap(fieldsOf))].join(', '),
      ]),
    ),
  ].join('\n');
}

function keptWords(kept: Holding['kept']): string {
  if (typeof kept === 'object') return kept.words;
  return `as Settings say for “${retentionWords[kept].title}”, after the end of the visit`;
}

function fieldsOf(type: string): string[] {
  const record = recordTypes.get(type);
  if (record === undefined) throw new Error(`There is no type ${type}`);
  const { properties = {} } = z.toJSONSchema(record.schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  return Object.keys(properties).map(sayField);
}

/** `lineManagerId` is "line manager id". */
function sayField(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const begin = '<!-- what is held: npm run data-protection -->';
const end = '<!-- end of what is held -->';

/** A text with the table as the schemas have it now, in the place of the one that it has. */
export function withDataProtection(text: string): string {
  return withPart(text, { begin, end, part: dataProtectionTable() });
}
