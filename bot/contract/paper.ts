import { z } from 'zod';

/** What can be made from the record, and the ending of its file. */
export const paperKinds = [
  'committee-report',
  'action-plan',
  'action-plan-document',
  'calendar',
  'proof-pack',
] as const;
export const paperKindSchema = z.enum(paperKinds);
export type PaperKind = z.infer<typeof paperKindSchema>;

export interface PaperWords {
  readonly title: string;
  /** The ending of the file's name. */
  readonly ending: string;
  readonly contains: string;
  /** Whether it is about one visit, and cannot be made without. */
  readonly needsVisit: boolean;
}

/** What each paper is and contains, one wording for page and command line. */
export const paperWords: Readonly<Record<PaperKind, PaperWords>> = {
  'committee-report': {
    title: 'Committee report',
    ending: 'docx',
    contains:
      'A first draft in Word: what has happened so far, strengths and areas in the inspectors’ words, response and progress. What a person has to write is marked.',
    needsVisit: true,
  },
  'action-plan': {
    title: 'Action plan, Excel',
    ending: 'xlsx',
    contains:
      'One row a follow-up, with filters by rating, state, owner and deputy, ready to print.',
    needsVisit: false,
  },
  'action-plan-document': {
    title: 'Action plan, Word',
    ending: 'docx',
    contains: 'The same in Word: a table of all, then each by itself.',
    needsVisit: false,
  },
  calendar: {
    title: 'Calendar',
    ending: 'ics',
    contains: 'Due days of open follow-ups and the dates of visits, for Outlook.',
    needsVisit: false,
  },
  'proof-pack': {
    title: 'Proof pack',
    ending: 'zip',
    contains:
      'Who was told and when, acknowledgements, items, requests, findings, follow-ups and the audit log, as web page and CSV, with hashes.',
    needsVisit: true,
  },
};
