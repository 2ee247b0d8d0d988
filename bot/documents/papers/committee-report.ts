import type { FileChild } from 'docx';
import type { Paper } from '../../application/papers/paper.ts';
import type { FindingView } from '../../contract/finding.ts';
import {
  dueWords,
  followUpCounts,
  measureWords,
  ratingWords,
  standingWords,
} from '../../contract/follow-up-words.ts';
import { clockWords } from '../../contract/clock-words.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { countWords, listWords } from '../../contract/list-words.ts';
import { sayDay, withYear } from '../../contract/spoken-time.ts';
import { isByInspectors } from '../../domain/findings/letter.ts';
import {
  bullet,
  heading,
  paragraph,
  table,
  titleLine,
  toWrite,
  wordDocument,
  type WordColumn,
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
export function committeeReport(whole: Paper): Promise<Uint8Array> {
  const paper = byInspectors(whole);
  const title = `Ofsted ${lower(paper.subject)}: outcome and response`;
  return wordDocument(paper, {
    title,
    landscape: false,
    children: [
      titleLine(title),
      paragraph(`Draft made from the record on ${sayDay(paper.madeAt, withYear)}.`),
      toWrite('committee, date of the meeting, and whose report it is'),
      ...purpose(paper),
      ...information(paper),
      ...findings(paper),
      ...response(paper),
      ...judgement(),
      ...appendix(paper),
    ],
  });
}

/** What an earlier committee was told is neither the inspectors’ letter nor in their words. */
function byInspectors(paper: Paper): Paper {
  return {
    ...paper,
    letters: paper.letters.filter(({ kind }) => isByInspectors(kind)),
    findings: paper.findings.filter(({ letterKind }) => isByInspectors(letterKind)),
  };
}

function purpose({ subject, visit }: Paper): FileChild[] {
  const when = visit === null ? '' : `, which took place ${daysOf(visit)}`;
  return [
    heading('Purpose of the report'),
    paragraph(
      `To inform members of the outcome of Ofsted’s ${lower(subject)}${when}, and of the response to it.`,
    ),
  ];
}

function daysOf({ fieldworkStart, fieldworkEnd }: NonNullable<Paper['visit']>): string {
  const [start, end] = [sayDay(fieldworkStart, withYear), sayDay(fieldworkEnd, withYear)];
  return start === end ? `on ${start}` : `from ${start} to ${end}`;
}

function information({ visit, letters, findings: found }: Paper): FileChild[] {
  const told =
    visit === null
      ? []
      : [
          paragraph(
            `Ofsted notified the council on ${sayDay(visit.call, withYear)}. Inspectors were at work ${daysOf(visit)}.`,
          ),
        ];
  const came = letters.map(({ documentDate, inspectors, publication, title }) => {
    const dated = documentDate === null ? 'undated' : `dated ${sayDay(documentDate, withYear)}`;
    const by =
      inspectors.length === 0
        ? ''
        : ` The ${inspectors.length === 1 ? 'inspector was' : 'inspectors were'} ${listWords(inspectors)}.`;
    const state = publication === 'published' ? 'published' : 'not published';
    return paragraph(`${title}, ${dated}, ${state}. It is attached as Appendix 1.${by}`);
  });
  return [
    heading('Information'),
    ...told,
    ...(came.length > 0
      ? came
      : [paragraph('No letter or report on this visit is on the record yet.')]),
    ...(found.length > 0 ? [paragraph(countsOf(found))] : []),
    toWrite('the context that members need: the service, earlier inspections, the framework'),
  ];
}

function countsOf(found: readonly FindingView[]): string {
  const count = (kind: FindingView['kind']) => found.filter((one) => one.kind === kind).length;
  const parts = [
    countWords(count('strength'), 'strength', 'strengths'),
    countWords(count('area-for-improvement'), 'area for improvement', 'areas for improvement'),
    countWords(count('priority-action'), 'area for priority action', 'areas for priority action'),
  ].filter((part) => !part.startsWith('0 '));
  return parts.length === 0 ? '' : `Inspectors recorded ${listWords(parts)}.`;
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
    paragraph('In the inspectors’ own words:'),
    ...sections.flatMap(([kind, title]) => {
      const some = paper.findings.filter((finding) => finding.kind === kind);
      return some.length === 0 ? [] : [heading(title, 2), ...some.flatMap(quoted)];
    }),
  ];
}

function quoted({ text, subItems }: FindingView): FileChild[] {
  return [bullet(text), ...subItems.map((item) => bullet(item, 1))];
}

const columns: readonly WordColumn[] = [
  { title: 'Finding', width: 30 },
  { title: 'Action', width: 24 },
  { title: 'Owner and due day', width: 21 },
  { title: 'Progress', width: 25 },
];

function response({ findings: found, followUps, madeAt }: Paper): FileChild[] {
  const asked = found.filter(
    ({ kind }) => kind === 'area-for-improvement' || kind === 'priority-action',
  );
  const without = asked.filter(({ followUps: made }) => made.length === 0);
  return [
    heading('Response and progress'),
    paragraph(`${followUpCounts(followUps)}, as it stood on ${sayDay(madeAt, withYear)}.`),
    ...(followUps.length === 0
      ? []
      : [
          table(
            columns,
            followUps.map((followUp) => rowOf(followUp, withYear)),
          ),
        ]),
    ...deadlines(followUps),
    ...(without.length === 0
      ? []
      : [heading('No action recorded yet', 2), ...without.map(({ text }) => bullet(text))]),
    toWrite('what has changed for children, and what is still hard'),
  ];
}

/** Of a plan that is due, members read when it was sent; whoever writes says so where nobody recorded it. */
function deadlines(followUps: readonly FollowUpView[]): FileChild[] {
  const clocks = followUps.flatMap((one) => one.clocks);
  const each = new Map(clocks.map((clock) => [`${clock.visitId} ${clock.key}`, clock]));
  if (each.size === 0) return [];
  return [
    heading('Statutory deadlines', 2),
    ...[...each.values()].flatMap((clock) =>
      clock.state === 'overdue'
        ? [
            bullet(`${clock.title}: by ${sayDay(clock.day, withYear)}`),
            toWrite('when that was sent: nothing is recorded'),
          ]
        : [bullet(clockWords(clock, withYear))],
    ),
  ];
}

function rowOf(followUp: FollowUpView, now: string): string[] {
  const { findingText, action, owner, measure } = followUp;
  const impact = measure === null ? [] : [`${measure.title}: ${measureWords(measure, now)}`];
  return [
    findingText,
    action,
    `${owner.name}\n${dueWords(followUp, withYear)}`,
    [ratingWords(followUp, withYear), standingWords(followUp, withYear), ...impact].join('\n'),
  ];
}

function judgement(): FileChild[] {
  return [
    heading('Other options considered'),
    toWrite('the options, and why they are not recommended'),
    heading('Reasons for the recommendations'),
    toWrite('why members are asked to decide this'),
    heading('Implications'),
    ...implications.flatMap((title) => [
      heading(title, 2),
      toWrite('by the officer who answers for it'),
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
function appendix({ letters, findings: found }: Paper): FileChild[] {
  return [
    heading('Appendix 1: the inspectors’ letter or report'),
    toWrite(
      letters.length === 0
        ? 'attach the letter or report when it has come'
        : `attach ${listWords(letters.map(({ title, documentDate }) => (documentDate === null ? title : `${title}, ${sayDay(documentDate, withYear)}`)))}`,
    ),
    ...(found.length === 0
      ? []
      : [
          heading('Findings in the order of the letter', 2),
          ...found.map(({ text, page, tag, subItems }) => {
            const where = [tag, page === null ? null : `page ${page}`].filter(
              (part) => part !== null,
            );
            const whole = [text, ...subItems].join('\n');
            return bullet(where.length === 0 ? whole : `${whole} (${where.join(', ')})`);
          }),
        ]),
  ];
}

/** "focused visit on care leavers", inside a sentence. */
function lower(subject: string): string {
  const said = subject.replace(': ', ' on ');
  return /^[A-Z][a-z]/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}
