import type { FileChild } from 'docx';
import type { Paper } from '../../application/papers/paper.ts';
import type { FindingView } from '../../contract/finding.ts';
import { listWords } from '../../contract/list-words.ts';
import { londonDayOf, sayDay, writtenOut } from '../../contract/spoken-time.ts';
import { isByInspectors } from '../../domain/findings/letter.ts';
import { plainWords } from '../../domain/findings/word-for-word.ts';
import { howFar } from '../../domain/visit-life/how-far.ts';
import { hasOutcome, information, purpose, type Reported } from './report-opening.ts';
import { response } from './report-response.ts';
import { whose } from './whose-visit.ts';
import {
  bullet,
  heading,
  numbered,
  paragraph,
  titleLine,
  toWrite,
  toWriteNumbered,
  wordDocument,
} from './word-parts.ts';

const implications = [
  'Finance',
  'Legal',
  'Human resources',
  'Equality',
  'Safeguarding of children and adults at risk',
  'Service users',
  'Data protection and information governance',
];

/**
 * The first draft of a report to committee: what the record knows is filled in, in the inspectors’ own
 * words where they are theirs; everything that is a person’s to judge is marked to be written.
 */
export function committeeReport(paper: Paper): Promise<Uint8Array> {
  const { council, madeAt } = paper;
  const reported = reportedOf(paper);
  const title = titleOf(reported);
  return wordDocument(paper, {
    title,
    children: [
      council === null ? toWrite('the council’s name') : paragraph(council, true),
      titleLine(title),
      paragraph(`Draft made from the record on ${sayDay(madeAt, writtenOut)}.`),
      toWrite('committee, date of the meeting, and whose report it is'),
      ...purpose(reported),
      ...information(reported),
      ...findings(reported),
      ...response(reported),
      ...judgement(),
      ...appendix(reported),
    ],
  });
}

/** An earlier committee’s report tells of a visit at second hand: none of it is in the inspectors’ words. */
function reportedOf(paper: Paper): Reported {
  const { visit, madeAt } = paper;
  if (visit === null) throw new Error('a report to committee is about a visit');
  const letters = paper.letters.filter(({ kind }) => isByInspectors(kind));
  const ids = new Set(letters.map(({ id }) => id));
  const hasLetter = letters.some(({ kind }) => kind !== 'feedback');
  return {
    ...paper,
    letters,
    findings: eachOnce(paper.findings.filter(({ letterId }) => ids.has(letterId))),
    visit,
    far: howFar(visit, londonDayOf(madeAt), hasLetter),
  };
}

/** A letter that is kept twice is quoted once, with the follow-ups of both. */
function eachOnce(all: readonly FindingView[]): FindingView[] {
  return [...Map.groupBy(all, plainWords).values()].flatMap(([first, ...again]) =>
    first === undefined
      ? []
      : { ...first, followUps: [first, ...again].flatMap(({ followUps }) => followUps) },
  );
}

/** "Ofsted’s focused visit on care leavers: outcome and response". */
function titleOf({ visit, subject, far, findings: found }: Reported): string {
  const name = whose(visit, subject);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  if (far === 'cancelled' || far === 'deferred') return `${title}: ${far}`;
  return found.length === 0 ? title : `${title}: outcome and response`;
}

const sections = [
  ['strength', 'Strengths'],
  ['priority-action', 'Areas for priority action'],
  ['area-for-improvement', 'Areas for improvement'],
  ['headline', 'Headline findings'],
] as const;

function findings(paper: Paper): FileChild[] {
  if (paper.findings.length === 0) return [];
  return [
    heading('Strengths and areas for improvement'),
    numbered('In the inspectors’ own words:'),
    ...sections.flatMap(([kind, title]) => {
      const some = paper.findings.filter((finding) => finding.kind === kind);
      return some.length === 0 ? [] : [heading(title, 2), ...some.flatMap(quoted)];
    }),
  ];
}

function quoted({ text, subItems, edited: isEdited }: FindingView): FileChild[] {
  const edited = isEdited ? ' (Edited since it was read: compare it with the letter.)' : '';
  return [bullet(`${text}${edited}`), ...subItems.map((item) => bullet(item, 1))];
}

function judgement(): FileChild[] {
  return [
    heading('Other options considered'),
    toWriteNumbered('the options, and why they are not recommended'),
    heading('Reasons for the recommendations'),
    toWriteNumbered('why members are asked to decide this'),
    heading('Implications'),
    ...implications.flatMap((title) => [
      heading(title, 2),
      toWriteNumbered('by the officer who answers for it'),
    ]),
    heading('Recommendations'),
    toWrite('what members are asked to note, consider or decide, numbered'),
    heading('Contact and background papers'),
    toWrite(
      'name and title of the report’s author, how to reach them, background papers, wards affected',
    ),
  ];
}

/** The record keeps the findings, not the letter’s pages: those are a person’s to attach. */
function appendix(reported: Reported): FileChild[] {
  const { letters, findings: found } = reported;
  if (!hasOutcome(reported)) return [];
  const sent = letters.filter(({ kind }) => kind !== 'feedback');
  return [
    heading('Appendix 1: the inspectors’ letter or report'),
    toWrite(
      sent.length === 0
        ? 'attach the letter or report when it has come'
        : `attach ${listWords(sent.map(({ title, documentDate }) => (documentDate === null ? title : `${title}, ${sayDay(documentDate, writtenOut)}`)))}`,
    ),
    ...(found.length === 0
      ? []
      : [heading('Findings in the order of the letter', 2), ...found.flatMap(placed)]),
  ];
}

function placed({ text, page, tag, subItems }: FindingView): FileChild[] {
  const where = [tag, page === null ? null : `page ${page}`].filter((part) => part !== null);
  const at = where.length === 0 ? '' : ` (${where.join(', ')})`;
  return [bullet(`${text}${at}`), ...subItems.map((item) => bullet(item, 1))];
}
