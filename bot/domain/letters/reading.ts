import type { FindingKind } from '../findings/finding.ts';

export const readingKinds = [
  'focused-visit-letter',
  'monitoring-visit-letter',
  'jtai-letter',
  'inspection-report',
  'committee-report',
] as const;
export type ReadingKind = (typeof readingKinds)[number];

export const readingThemes = [
  'front-door',
  'children-in-need-and-protection',
  'children-in-care',
  'care-leavers',
  'permanence',
  'extra-familial-risk',
  'placements-for-older-children',
] as const;
export type ReadingTheme = (typeof readingThemes)[number];

export const confidenceLevels = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidenceLevels)[number];

export interface Judgement {
  area: string;
  /** As printed, in lower case: "requires improvement to be good". */
  grade: string;
}

/** What one bullet says, in the inspectors' own words. */
export interface ReadFinding {
  /** Decided by the heading it stands under, never by what it says. */
  kind: FindingKind;
  text: string;
  page: number | null;
  /** "outcome 1, national framework", as printed in brackets at the end of the bullet. */
  tag: string | null;
  subItems: string[];
}

/** What a letter or report says, for a person to check before anything is saved. Dates are ISO. */
export interface Reading {
  kind: ReadingKind;
  localAuthority: string | null;
  documentDate: string | null;
  visit: { start: string | null; end: string | null };
  /** Names only; the lead inspector first where the document says who leads. */
  inspectors: string[];
  leadInspector: string | null;
  theme: ReadingTheme | null;
  judgements: Judgement[];
  /** It says, or its file's name does, that it is a draft or not to be published yet. */
  callsItselfDraft: boolean;
  findings: ReadFinding[];
  /** Sentences that a person can act on. */
  warnings: string[];
  confidence: ReadingConfidence;
}

/** How sure the reader is of each part. */
export interface ReadingConfidence {
  kind: Confidence;
  localAuthority: Confidence;
  documentDate: Confidence;
  visit: Confidence;
  inspectors: Confidence;
  theme: Confidence;
  judgements: Confidence;
  findings: Confidence;
}

/** A value with how sure the reader is of it. */
export interface Found<Value> {
  value: Value;
  confidence: Confidence;
}
