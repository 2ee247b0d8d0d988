import type { Finding, FindingKind } from '../findings/finding.ts';
import { wholeYears, type AskedMonths } from './asked-months.ts';
import {
  asksForNumber,
  asksForPrice,
  isBeyondFindings,
  tellsNumber,
  tellsPrice,
} from './beyond-findings.ts';
import { isOfTheField } from './glossary.ts';
import type { Library } from './library.ts';
import { mendSpelling } from './mend-spelling.ts';
import { createNewestFirst } from './newest-first.ts';
import { unitsOf, type Lexicon, type Unit } from './parse-units.ts';
import { understandQuestion, type Question } from './understand-question.ts';
import { rankFindings, type Ranked } from './rank-findings.ts';
import { themeMeanings, themesByMeaning } from './theme-meanings.ts';

/** The findings that answer a question, most useful first; none says that the record is silent. */
export interface Answer {
  readonly question: Question;
  /** What it asks about, in the asker's words; empty when it asks for all there is. */
  readonly about: string;
  readonly findings: readonly Finding[];
  /** Where none answers, a few that come closest: they may be about something else. */
  readonly closest: readonly Finding[];
  /** The themes of published letters, the nearest to the question first. */
  readonly themes: readonly string[];
}

const closestAtMost = 3;

/** Answers from published findings, and from nothing else. */
export function answerQuestion(text: string, library: Library, thisYear: number): Answer {
  const { lexicon } = library;
  const question = understandQuestion(mendSpelling(text, lexicon), thisYear);
  const units = unitsOf(question.subject, lexicon);
  const found = isBeyond(text, units, lexicon) ? nothing : foundFor({ question, units }, library);
  const told = found.answers.filter(tellsWhat(text, units));
  const near = [...found.answers, ...found.closest].slice(0, closestAtMost);
  return {
    question,
    about: units.map(({ words }) => words).join(' '),
    findings: told,
    closest: told.length > 0 ? [] : near,
    themes: nearestThemes(units, library),
  };
}

/** Whoever asks for a price or a number is answered where one is told. */
function tellsWhat(text: string, units: readonly Unit[]): (finding: Finding) => boolean {
  if (asksForPrice(text)) return (finding) => tellsPrice(finding.text);
  const counted = asksForNumber(text) && isOneThing(units);
  return counted ? (finding) => tellsNumber(finding.text) : () => true;
}

function isOneThing(units: readonly Unit[]): boolean {
  return units.filter(({ terms }) => [...terms.keys()].some(isOfTheField)).length <= 1;
}

function isBeyond(text: string, units: readonly Unit[], lexicon: Lexicon): boolean {
  const countsAll = units.length > 0 && namesThemes(units, lexicon) && asksForNumber(text);
  return countsAll || isBeyondFindings(text);
}

interface Found {
  readonly answers: readonly Finding[];
  readonly closest: readonly Finding[];
}

const nothing: Found = { answers: [], closest: [] };

function foundFor({ question, units }: Omit<Asked, 'wanted'>, library: Library): Found {
  const asked = { question, units, wanted: filterOf(question, library) };
  if (namesThemes(units, library.lexicon)) return listed(asked, library);
  const found = ranked(asked, library);
  return found.answers.length > 0 ? found : (ofOneLetter(asked, library) ?? found);
}

/**
 * "Strengths of the 2022 JTAI on exploitation" are those of that letter, whatever its findings call
 * its subject: they are asked for by kind, and one letter fits.
 */
function ofOneLetter({ question, wanted }: Asked, { findings }: Library): Found | null {
  const { kinds, documents, months } = question;
  if (kinds === null || documents === null || months === null) return null;
  const answers = findings.filter(wanted).toSorted(byUse);
  const letters = new Set(answers.map(({ letterId }) => letterId));
  return letters.size === 1 ? { answers, closest: [] } : null;
}

interface Asked {
  question: Question;
  units: readonly Unit[];
  wanted: (finding: Finding) => boolean;
}

function filterOf({ kinds, documents, months }: Question, library: Library): Asked['wanted'] {
  const isFrom = (asked: AskedMonths) => (finding: Finding) =>
    library
      .documentOf(finding)
      .days.some((day) => asked.from <= day.slice(0, 7) && day.slice(0, 7) <= asked.until);
  const nearest =
    months === null || library.findings.some(isFrom(months)) ? months : wholeYears(months);
  const isThen = nearest === null ? () => true : isFrom(nearest);
  return (finding) =>
    (kinds === null || kinds.includes(finding.kind)) &&
    (documents === null || documents.includes(library.documentOf(finding).kind)) &&
    isThen(finding);
}

/** Nothing but themes is named, or nothing at all: then whole letters answer, not words in them. */
function namesThemes(units: readonly Unit[], { glossary }: Lexicon): boolean {
  const themes = themesByMeaning(glossary);
  return units.every(({ terms }) => [...terms.keys()].some((term) => themes.has(term)));
}

function listed({ question, units, wanted }: Asked, library: Library): Found {
  const { lexicon, findings } = library;
  const { newestFirst, ofNewest } = createNewestFirst(library);
  const onTheme = findings.filter(
    (finding) => wanted(finding) && (units.length === 0 || isOn(finding, units, lexicon)),
  );
  if (onTheme.length === 0 && units.length > 0) {
    return ranked({ question, units, wanted }, library);
  }
  const newest = question.latest || (units.length === 0 && !isNarrowed(question));
  const leans = ({ kind }: Finding) => Number(kind === question.leaning);
  const answers = (newest ? ofNewest(onTheme) : onTheme).toSorted(
    (a, b) => leans(b) - leans(a) || newestFirst(a, b) || byUse(a, b),
  );
  return { answers, closest: [] };
}

function isNarrowed({ months, documents }: Question): boolean {
  return months !== null || documents !== null;
}

function isOn(finding: Finding, units: readonly Unit[], { glossary }: Lexicon): boolean {
  const meanings = themeMeanings(glossary, finding.theme);
  return units.every(({ terms }) => meanings.some((meaning) => terms.has(meaning)));
}

/** Answers that are about as good come the newest first when the latest are asked for. */
const aboutAsGood = 0.9;

function ranked({ question, units, wanted }: Asked, library: Library): Found {
  const { leaning } = question;
  const narrowed = isNarrowed(question);
  const { answers, closest } = rankFindings(units, library.lexicon, {
    wanted,
    leaning,
    narrowed,
  });
  const { newestFirst } = createNewestFirst(library);
  const inOrder = question.latest ? newestOfBestFirst(answers, newestFirst) : answers;
  return { answers: inOrder.map(findingOf), closest: closest.map(findingOf) };
}

function findingOf({ finding }: Ranked): Finding {
  return finding;
}

function newestOfBestFirst(
  found: readonly Ranked[],
  newestFirst: (a: Finding, b: Finding) => number,
): Ranked[] {
  const best = Math.max(...found.map(({ coverage }) => coverage));
  const good = found.filter(({ coverage }) => coverage >= best * aboutAsGood);
  const rest = found.filter(({ coverage }) => coverage < best * aboutAsGood);
  return [...good.toSorted((a, b) => newestFirst(a.finding, b.finding)), ...rest];
}

const urgency: Record<FindingKind, number> = {
  'priority-action': 0,
  'area-for-improvement': 1,
  headline: 2,
  strength: 3,
};

/** In one letter, what needs work before what goes well. */
function byUse(a: Finding, b: Finding): number {
  return urgency[a.kind] - urgency[b.kind] || a.position - b.position;
}

/** The themes of what has most in common with the question, then the others, the newest first. */
function nearestThemes(units: readonly Unit[], { lexicon, themes }: Library): string[] {
  const terms = new Map(units.flatMap((unit) => [...unit.terms]));
  const near = lexicon.index.match(terms).flatMap(({ id }) => lexicon.index.finding(id) ?? []);
  return [...new Set([...near.flatMap(({ theme }) => theme ?? []), ...themes])];
}
