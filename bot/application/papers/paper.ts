import type { FindingView } from '../../contract/finding.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import type { LetterView } from '../../contract/letter.ts';
import type { PaperKind } from '../../contract/paper.ts';
import type { Pathway } from '../../domain/pathway/pathway.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { SeenMilestone } from '../readiness-view/timeline-seen.ts';

/** Rows with a heading, as they stand in CSV files and on pages. */
export interface PaperTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A visit with its dates, and how those that the law sets stand. */
export type DatedVisit = Omit<Visit, 'milestones'> & {
  readonly milestones: SeenMilestone[];
};

/** All that a paper is made from: only what whoever asked may see. */
export interface Paper {
  readonly kind: PaperKind;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly council: string | null;
  /** It holds findings that have not been published: said on every page of it. */
  readonly embargoed: boolean;
  /** "Focused visit: care leavers"; "All visits" where it is about no one visit. */
  readonly subject: string;
  readonly visit: Visit | null;
  /** Those whose dates go in, as the reader may see them; that of the paper alone where it is about one. */
  readonly visits: readonly DatedVisit[];
  readonly letters: readonly LetterView[];
  readonly findings: readonly FindingView[];
  readonly followUps: readonly FollowUpView[];
  /** For a report to committee: the framework that the visit is under, and the council’s pathway. */
  readonly rules: { readonly framework: string | null; readonly pathway: Pathway } | null;
  /** The record of the visit, for a proof pack. */
  readonly record: readonly PaperTable[];
}

export const embargoNotice =
  'EMBARGOED: not published. For the core group only, not to be shared or quoted.';
