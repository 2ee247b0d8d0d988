import { Temporal } from 'temporal-polyfill';
import type { FindingView } from '../contract/finding.ts';
import type { FollowUpView } from '../contract/follow-up.ts';
import { londonDay } from '../domain/calendar/london.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { letterTitle, type Letter } from '../domain/findings/letter.ts';
import type { FollowUp } from '../domain/follow-ups/follow-up.ts';
import { ratingOf } from '../domain/follow-ups/rating.ts';
import { themeTitle } from '../domain/framework/theme-title.ts';
import { councilPartition } from './partitions.ts';
import { loadStaff } from './people.ts';
import type { Parts } from './ports.ts';
import { queryRecords } from './records/record.ts';
import { findingRecord, followUpRecord, letterRecord } from './records/record-types.ts';

/** A council's letters, findings and follow-ups, joined up. */
export interface FindingsRecord {
  readonly letters: ReadonlyMap<string, Letter>;
  readonly findings: readonly Finding[];
  readonly followUps: readonly FollowUp[];
  nameOf(id: string): string;
  readonly today: Temporal.PlainDate;
}

export async function loadFindingsRecord(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  council: string,
): Promise<FindingsRecord> {
  const from = { partition: councilPartition(council) };
  const [letters, findings, followUps, staff] = await Promise.all([
    queryRecords(store, letterRecord, from),
    queryRecords(store, findingRecord, from),
    queryRecords(store, followUpRecord, from),
    loadStaff(store, council),
  ]);
  return {
    letters: new Map(letters.map(({ body }) => [body.id, body])),
    findings: findings.map(({ body }) => body),
    followUps: followUps.map(({ body }) => body),
    nameOf: (id) => staff.nameOf(id),
    today: londonDay(clock.now()),
  };
}

/** A finding as people see it, with its letter and where its follow-ups stand. */
export function findingView(record: FindingsRecord, finding: Finding): FindingView {
  const letter = record.letters.get(finding.letterId);
  const followUps = record.followUps.filter(({ findingId }) => findingId === finding.id);
  return {
    id: finding.id,
    kind: finding.kind,
    text: finding.text,
    subItems: finding.subItems,
    tag: finding.tag,
    page: finding.page,
    theme: finding.theme,
    themeTitle: themeTitle(finding.theme),
    publication: finding.publication,
    letterId: finding.letterId,
    letterTitle: titleOf(letter),
    documentDate: finding.documentDate,
    followUps: followUps.map((followUp) => followUpView(record, followUp)),
  };
}

export function followUpView(record: FindingsRecord, followUp: FollowUp): FollowUpView {
  const finding = record.findings.find(({ id }) => id === followUp.findingId);
  return {
    id: followUp.id,
    findingId: followUp.findingId,
    findingText: finding?.text ?? '',
    letterTitle: titleOf(finding && record.letters.get(finding.letterId)),
    action: followUp.action,
    owner: { id: followUp.ownerId, name: record.nameOf(followUp.ownerId) },
    due: followUp.due,
    originalDue: followUp.originalDue,
    rating: ratingOf(followUp, record.today),
    createdAt: followUp.createdAt,
    createdBy: record.nameOf(followUp.createdBy),
  };
}

function titleOf(letter: Letter | undefined): string {
  return letter === undefined ? 'Letter' : letterTitle(letter.kind, themeTitle(letter.theme));
}
