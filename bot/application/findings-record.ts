import { Temporal } from 'temporal-polyfill';
import type { FindingView } from '../contract/finding.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { revisionOf } from '../domain/findings/corrected-finding.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { byDue } from '../domain/follow-ups/by-due.ts';
import type { FollowUp } from '../domain/follow-ups/follow-up.ts';
import { themeTitle } from '../domain/framework/theme-title.ts';
import { followUpView } from './follow-ups/follow-up-view.ts';
import { loadClocks, type ClocksOf } from './follow-ups/load-clocks.ts';
import { loadCouncilLetters, type CouncilLetter } from './council-letters.ts';
import { titleOf } from './letter-title.ts';
import { councilPartition } from './partitions.ts';
import { loadStaff } from './people.ts';
import type { Parts } from './ports.ts';
import { queryRecords } from './records/record.ts';
import { findingRecord, followUpRecord } from './records/record-types.ts';

/** A council's letters, findings and follow-ups, joined up. */
export interface FindingsRecord {
  readonly letters: ReadonlyMap<string, CouncilLetter>;
  /** The other council that a finding is about; null for the council's own. */
  readonly otherCouncilOf: (finding: Pick<Finding, 'letterId'>) => string | null;
  readonly councilName: string | null;
  readonly findings: readonly Finding[];
  readonly followUps: readonly FollowUp[];
  /** The finding with an id, where the record has one. */
  readonly findingOf: (id: string) => Finding | undefined;
  readonly nameOf: (id: string) => string;
  /** Whether somebody does not work there any more. */
  readonly hasLeft: (id: string) => boolean;
  readonly today: Temporal.PlainDate;
  readonly clocksOf: ClocksOf;
}

export async function loadFindingsRecord(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  council: string,
): Promise<FindingsRecord> {
  const from = { partition: councilPartition(council) };
  const [{ name, letters }, findings, followUps, staff] = await Promise.all([
    loadCouncilLetters(store, council),
    queryRecords(store, findingRecord, from),
    queryRecords(store, followUpRecord, from),
    loadStaff(store, council),
  ]);
  const byId = new Map(letters.map((letter) => [letter.id, letter]));
  const seen = findings.flatMap(({ body }) => ofLetter(byId.get(body.letterId), body));
  const there = new Set(staff.people.map(({ id }) => id));
  const findingById = new Map(seen.map((finding) => [finding.id, finding]));
  const record = {
    letters: byId,
    otherCouncilOf: ({ letterId }: Pick<Finding, 'letterId'>) =>
      byId.get(letterId)?.otherCouncil ?? null,
    councilName: name,
    findings: seen,
    followUps: followUps.map(({ body }) => body),
    findingOf: (id: string) => findingById.get(id),
    nameOf: staff.nameOf,
    hasLeft: (id: string) => !there.has(id),
    today: londonDay(clock.now()),
  };
  return { ...record, clocksOf: await loadClocks(store, council, record) };
}

/**
 * The letter says whether its findings are embargoed. Findings without one are of an import that
 * did not end: nobody sees them.
 */
function ofLetter(letter: Letter | undefined, finding: Finding): Finding[] {
  return letter === undefined ? [] : [{ ...finding, publication: letter.publication }];
}

/** A finding as people see it, with its letter and where its follow-ups stand. */
export function findingView(record: FindingsRecord, finding: Finding): FindingView {
  const letter = record.letters.get(finding.letterId);
  const followUps = record.followUps
    .filter(({ findingId }) => findingId === finding.id)
    .sort(byDue);
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
    edited: finding.original !== null || finding.edited === true,
    original: null,
    added: finding.added === true,
    corrected: null,
    revision: revisionOf(finding),
    letterId: finding.letterId,
    letterTitle: titleOf(letter),
    letterKind: letter?.kind ?? '',
    documentDate: finding.documentDate,
    followUps: followUps.map((followUp) => followUpView(record, followUp)),
  };
}
