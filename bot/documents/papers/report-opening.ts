import type { FileChild } from 'docx';
import type { Paper } from '../../application/papers/paper.ts';
import type { FindingView } from '../../contract/finding.ts';
import type { LetterView } from '../../contract/letter.ts';
import { countWords, listWords } from '../../contract/list-words.ts';
import { sayDay, sayDays, writtenOut } from '../../contract/spoken-time.ts';
import type { HowFar } from '../../domain/visit-life/how-far.ts';
import { isYearlyEvent, type Visit } from '../../domain/visits/visit.ts';
import { heading, numbered, toWriteNumbered } from './word-parts.ts';
import { whose } from './whose-visit.ts';

/** What a report to committee is about, as far as the visit has come. */
export interface Reported extends Paper {
  readonly visit: Visit;
  readonly far: HowFar;
}

/** Whether inspectors write of it: a drill and the yearly events are the council's own. */
function endsInLetter({ outcome }: Visit): boolean {
  return outcome === 'letter' || outcome === 'report';
}

/** Whether there is an outcome to tell of, or one should be there by now. */
export function hasOutcome({ visit, far, findings }: Reported): boolean {
  return findings.length > 0 || (far === 'held' && endsInLetter(visit));
}

/** Why members read it: in the tense of what has happened, and no further. */
export function purpose(reported: Reported): FileChild[] {
  const { visit, subject, far, findings } = reported;
  const name = whose(visit, subject);
  const outcome = findings.length === 0 ? '' : 'the outcome of ';
  const response = findings.length === 0 ? '' : ', and of the response to it';
  return [
    heading('Purpose of the report'),
    numbered(
      far === 'cancelled' || far === 'deferred'
        ? `To inform members that ${name}, planned for ${daysOf(visit)}, was ${far}.`
        : `To inform members of ${outcome}${name}, which ${happened(reported)}${response}.`,
    ),
  ];
}

/** "took place on 30 and 31 January 2018", after "it" or "which". */
function happened({ visit, far }: Reported): string {
  const { fieldworkStart, fieldworkEnd } = visit;
  if (isYearlyEvent(visit.type)) {
    return `${far === 'held' || far === 'unconfirmed' ? 'was' : 'is'} due on ${daysOf(visit)}`;
  }
  switch (far) {
    case 'held':
      return `took place on ${daysOf(visit)}`;
    case 'under-way':
      return fieldworkStart === fieldworkEnd
        ? `takes place on ${daysOf(visit)}`
        : `began on ${said(fieldworkStart)} and is to end on ${said(fieldworkEnd)}`;
    case 'ahead':
      return `is to take place on ${daysOf(visit)}`;
    default:
      return `was planned for ${daysOf(visit)}`;
  }
}

/** What the record knows of the visit, its framework and its letter. */
export function information(reported: Reported): FileChild[] {
  const { far, letters, findings, visit } = reported;
  const isOfsteds = endsInLetter(visit);
  const awaited = isOfsteds && far === 'held' && letters.length === 0;
  return [
    heading('Information'),
    ...(isOfsteds ? framework(reported) : []),
    ...(visit.type === 'drill' ? [numbered(rehearsal)] : []),
    numbered(course(reported)),
    ...unsaid(reported),
    ...letters.flatMap(letterWords),
    ...(awaited ? [numbered('No letter or report on it is on the record yet.')] : []),
    ...(findings.length > 0 ? [numbered(countsOf(findings))] : []),
    toWriteNumbered('the context that members need: the service, and earlier inspections'),
  ];
}

const rehearsal =
  'A drill is a rehearsal that the council runs by itself. Ofsted had no part in it, and nothing in this report is a finding of Ofsted’s.';

function framework({ rules, subject }: Reported): FileChild[] {
  const title = rules?.framework ?? null;
  const pathway = rules?.pathway ?? null;
  const named =
    title === null
      ? toWriteNumbered(`the framework that the ${nounOf(subject)} comes under`)
      : numbered(`The ${nounOf(subject)} comes under Ofsted’s framework “${title}”.`);
  if (pathway?.pathway == null) {
    return [named, toWriteNumbered('the council’s last graded inspection, and its pathway')];
  }
  const { because } = pathway;
  const why = because.charAt(0).toLowerCase() + because.slice(1);
  return [
    named,
    numbered(`The council’s pathway is “${pathway.pathway.title}”, ${why}`),
    ...(pathway.pathway.basis === 'default'
      ? [toWriteNumbered('check the pathway against the current framework')]
      : []),
  ];
}

function course(reported: Reported): string {
  const { council, visit, far, subject } = reported;
  const noun = nounOf(subject);
  const isOff = far === 'cancelled' || far === 'deferred';
  const when = isOff
    ? `was planned for ${daysOf(visit)} and ${offWords(visit)}`
    : happened(reported);
  if (!endsInLetter(visit)) return `The ${noun} ${when}.`;
  const lead = visit.lead === undefined ? '' : ` The lead inspector named was ${visit.lead}.`;
  return `Ofsted notified ${council ?? 'the council'} of the ${noun} on ${said(visit.call)}. It ${when}.${lead}`;
}

/** "focused visit", of "Focused visit: care leavers". */
function nounOf(subject: string): string {
  const [noun = ''] = subject.split(':', 1);
  return /^[A-Z][a-z]/.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun;
}

function offWords({ state, moves }: Visit): string {
  const move = moves.findLast(({ to }) => to === state);
  return `was ${state}${move === undefined ? '' : ` on ${said(move.at)}`}`;
}

/** What only a person can add to how far it has come. */
function unsaid({ far }: Reported): FileChild[] {
  switch (far) {
    case 'cancelled':
      return [toWriteNumbered('why it was cancelled, as far as members are to know')];
    case 'deferred':
      return [toWriteNumbered('why it was deferred, and when it is expected')];
    case 'unconfirmed':
      return [toWriteNumbered('whether it took place: nobody has recorded that it began')];
    default:
      return [];
  }
}

function letterWords({
  kind,
  title,
  documentDate,
  inspectors,
  ...letter
}: LetterView): FileChild[] {
  const dated = documentDate === null ? 'is undated' : `is dated ${said(documentDate)}`;
  const names = inspectors.length === 1 ? 'inspector' : 'inspectors';
  const by = inspectors.length === 0 ? '' : ` It names the ${names} ${listWords(inspectors)}.`;
  if (kind === 'feedback') return [numbered(`${title}: it ${dated}, and has not been published.`)];
  return [
    numbered(`The letter or report, “${title}”, ${dated}. ${publicationWords(letter)}${by}`),
    toWriteNumbered('attach it as Appendix 1, and say so here'),
  ];
}

function publicationWords({
  publication,
  publishedOn,
}: Pick<LetterView, 'publication' | 'publishedOn'>): string {
  if (publication === 'not-published') return 'It is not published.';
  if (publication !== 'published') return 'It has not been published yet.';
  return publishedOn === null ? 'It is published.' : `It was published on ${said(publishedOn)}.`;
}

function countsOf(found: readonly FindingView[]): string {
  const count = (kind: FindingView['kind']) => found.filter((one) => one.kind === kind).length;
  const parts = [
    countWords(count('strength'), 'strength', 'strengths'),
    countWords(count('area-for-improvement'), 'area for improvement', 'areas for improvement'),
    countWords(count('priority-action'), 'area for priority action', 'areas for priority action'),
    countWords(count('headline'), 'headline finding', 'headline findings'),
  ].filter((part) => !part.startsWith('0 '));
  return `Inspectors recorded ${listWords(parts)}.`;
}

function daysOf({ fieldworkStart, fieldworkEnd }: Visit): string {
  return sayDays(fieldworkStart, fieldworkEnd, writtenOut);
}

function said(day: string): string {
  return sayDay(day, writtenOut);
}
