import type { FindingView } from '../contract/finding.ts';
import type { LetterView, LetterVisit } from '../contract/letter.ts';
import { withoutNames, type Dropped } from '../domain/findings/dropped.ts';
import { isEmbargoed, type Finding, type Publication } from '../domain/findings/finding.ts';
import { likelyVisit } from '../domain/findings/letter-visit.ts';
import { themeTitle } from '../domain/framework/theme-title.ts';
import { may, maySeeEmbargoed } from '../domain/people/permissions.ts';
import type { Visit } from '../domain/visits/visit.ts';
import type { Actor } from './actor.ts';
import { recordReading } from './audit/record-reading.ts';
import type { CouncilLetter } from './council-letters.ts';
import { titleOf } from './letter-title.ts';
import { findingView, loadFindingsRecord, type FindingsRecord } from './findings-record.ts';
import { visitOfLetter } from './follow-ups/load-clocks.ts';
import { visitTitle } from './papers/visit-title.ts';
import type { Parts } from './ports.ts';
import { listVisits } from './visits.ts';

/** The letters that the actor may see, the latest first. */
export function createListLetters(parts: Pick<Parts, 'store' | 'clock'>) {
  return async function listLetters(actor: Actor): Promise<LetterView[]> {
    const [record, visits] = await Promise.all([
      loadFindingsRecord(parts, actor.council),
      listVisits(parts.store, actor.council),
    ]);
    return [...record.letters.values()]
      .filter((letter) => maySee(actor, letter.publication))
      .sort((a, b) => (b.documentDate ?? '').localeCompare(a.documentDate ?? ''))
      .map((letter) => letterView(record, letter, { actor, visits }));
  };
}

/** The findings that the actor may see, the latest letter's first, in the letter's order. */
export function createListFindings(parts: Parts) {
  return async function listFindings(actor: Actor): Promise<FindingView[]> {
    const record = await loadFindingsRecord(parts, actor.council);
    const seen = record.findings.filter((finding) => maySee(actor, finding.publication));
    await recordReading(parts, actor, seen);
    // What somebody took out of a finding may be what others were not to read.
    const mayCompare = may(actor.person, 'letter.import');
    return seen
      .sort(
        (a, b) =>
          (b.documentDate ?? '').localeCompare(a.documentDate ?? '') || a.position - b.position,
      )
      .map((finding) => {
        const view = findingView(record, finding);
        return mayCompare ? { ...view, ...beforeCorrection(record, finding) } : view;
      });
  };
}

/** What it was before somebody put it right, and who that was. */
function beforeCorrection(
  { nameOf }: FindingsRecord,
  { original, corrected }: Finding,
): Pick<FindingView, 'original' | 'corrected'> {
  return {
    original,
    corrected: corrected === undefined ? null : { ...corrected, by: nameOf(corrected.by) },
  };
}

/** A letter in one line, as the actor may see it. */
function letterView(
  record: FindingsRecord,
  letter: CouncilLetter,
  { actor, visits }: { actor: Actor; visits: readonly Visit[] },
): LetterView {
  const findings = record.findings.filter(({ letterId }) => letterId === letter.id);
  const count = (kind: string) => findings.filter((finding) => finding.kind === kind).length;
  return {
    id: letter.id,
    title: titleOf(letter),
    kind: letter.kind,
    theme: letter.theme,
    themeTitle: themeTitle(letter.theme),
    localAuthority: letter.localAuthority,
    otherCouncil: letter.otherCouncil,
    documentDate: letter.documentDate,
    visit: letter.visit,
    joined: visitView(visitOfLetter(letter, visits)),
    likely: visitView(letter.otherCouncil === null ? likelyVisit(letter, visits) : null),
    inspectors: letter.inspectors,
    publication: letter.publication,
    publishedOn: letter.publishedOn,
    importedBy: record.nameOf(letter.importedBy),
    importedAt: letter.importedAt,
    replaced: letter.replacedBy !== undefined,
    dropped: may(actor.person, 'letter.import')
      ? letter.dropped.map((one) => droppedView(record, one))
      : [],
    counts: {
      strength: count('strength'),
      'area-for-improvement': count('area-for-improvement'),
      'priority-action': count('priority-action'),
      headline: count('headline'),
    },
  };
}

function droppedView(
  { nameOf }: FindingsRecord,
  { since, ...dropped }: Dropped,
): LetterView['dropped'][number] {
  const by = since && { by: nameOf(since.by), at: since.at };
  return { ...withoutNames(dropped), ...(by && { since: by }) };
}

function maySee(actor: Actor, publication: Publication): boolean {
  return !isEmbargoed(publication) || maySeeEmbargoed(actor.person);
}

function visitView(visit: Visit | null): LetterVisit | null {
  if (visit === null) return null;
  const { id, fieldworkStart, fieldworkEnd } = visit;
  return { id, title: visitTitle(visit), fieldworkStart, fieldworkEnd };
}
