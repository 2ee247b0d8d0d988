import type { Finding, FindingKind } from '../findings/finding.ts';
import type { Match } from './finding-index.ts';
import { isOfTheField } from './glossary.ts';
import type { Lexicon, Part, Unit } from './parse-units.ts';

export interface Ranked {
  readonly finding: Finding;
  /** How much of the question it speaks about, 0 to 1. */
  readonly coverage: number;
}

/** The findings that answer a question, the best first. */
export interface Ranking {
  readonly answers: readonly Ranked[];
  /** Those that say most of it, where none answers. */
  readonly closest: readonly Ranked[];
}

/** A question whose words together weigh less than this asks for nothing in particular. */
const leastTelling = 0.3;
/** Of the many that have a common word, only so many of the best are looked at closely. */
const looksAt = 400;
/** A finding that speaks about less than this share of the question does not answer it. */
const least = 0.42;
/** Less will do where the record speaks of everything asked for, if not in one place. */
const leastOfKnown = 0.36;
/** And more where what is asked about first of all is a thing of the field that no finding names. */
const leastBesideUnsaid = 0.52;
/** What is this much weaker than the best answer is left out. */
const besideBest = 0.55;
/** Beside an answer, up to so many, what says only this much of the question may be one too. */
const leastBeside = 0.33;
const few = 3;
/** How much the search library's own score says beside the share of the question. */
const libraryShare = 0.4;
const leaningShare = 0.06;
/** Whoever asks at length says what it is about in a thing or two; the rest counts for less. */
const heaviest = 2;
const restShare = 0.5;
/** How well the parts of a term say it, all together. */
const byParts = 0.5;
/** What says a thing less well than this does not make it spoken of. */
const speaks = 0.5;
/** A part that weighs less than this tells nothing of the whole: "young" of "young carers". */
const tells = 0.4;
/** What says less of the question than this is not close to it. */
const leastClose = 0.25;

/** Which findings a question is put to. */
interface Wish {
  readonly wanted: (finding: Finding) => boolean;
  readonly leaning: FindingKind | null;
  /** Documents or years are named: among so few, also a common word tells. */
  readonly narrowed: boolean;
}

/** The units of a question, and what has any of their terms. */
interface Asked {
  readonly units: readonly Unit[];
  readonly matches: readonly Match[];
}

/** Ranks the findings that speak about a question; none answers when none says enough of it. */
export function rankFindings(units: readonly Unit[], lexicon: Lexicon, wish: Wish): Ranking {
  if (units.length === 0 || (isVague(units) && !wish.narrowed)) return { answers: [], closest: [] };
  const asked = { units, matches: lexicon.index.match(termsOf(units)) };
  const weighed = weigh(asked, lexicon, wish);
  const best = weighed.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const enough = Math.max(leastFor(asked, lexicon.index), best * besideBest);
  const answers = weighed.filter(({ coverage }) => coverage >= enough);
  if (answers.length === 0) {
    return { answers, closest: weighed.filter(({ coverage }) => coverage >= leastClose) };
  }
  const beside = weighed.filter(({ coverage }) => coverage < enough && coverage >= leastBeside);
  return {
    answers: [...answers, ...beside.slice(0, Math.max(0, few - answers.length))],
    closest: [],
  };
}

function weigh(
  { units, matches }: Asked,
  { index }: Lexicon,
  { wanted, leaning }: Wish,
): (Ranked & { score: number })[] {
  const all = askedFor(units);
  const highest = matches[0]?.score ?? 1;
  const ranked: (Ranked & { score: number })[] = [];
  for (const match of matches) {
    if (ranked.length >= looksAt) break;
    const finding = index.finding(match.id);
    if (finding === undefined || !wanted(finding)) continue;
    const spoken = units.reduce((sum, unit) => sum + unit.weight * said(unit, match), 0);
    const coverage = Math.min(1, spoken / all);
    const leans = finding.kind === leaning ? leaningShare : 0;
    const score = coverage + (libraryShare * match.score) / highest + leans;
    ranked.push({ finding, coverage, score });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** What a question asks for altogether. */
function askedFor(units: readonly Unit[]): number {
  const asked = units.map(({ weight }) => weight).toSorted((a, b) => b - a);
  return asked.reduce((sum, one, at) => sum + (at < heaviest ? one : one * restShare), 0);
}

/** How much of the question a finding has to say. */
function leastFor(asked: Asked, index: Lexicon['index']): number {
  if (isUnsaid(asked, index)) return leastBesideUnsaid;
  return asked.units.every((unit) => isSpokenOf(unit, index)) ? leastOfKnown : least;
}

/** What is asked about first of all is a thing of the field that no finding speaks of at all. */
function isUnsaid({ units, matches }: Asked, index: Lexicon['index']): boolean {
  const [heaviest] = units.toSorted((a, b) => b.weight - a.weight);
  if (heaviest === undefined || ![...heaviest.terms.keys()].some(isOfTheField)) return false;
  return (
    !isSpokenOf(heaviest, index) && !matches.some((match) => isSaidInAllParts(heaviest, match))
  );
}

function isSpokenOf({ terms }: Unit, index: Lexicon['index']): boolean {
  return [...terms].some(([term, value]) => value >= speaks && index.frequency(term) > 0);
}

function isVague(units: readonly Unit[]): boolean {
  const weights = units.map(({ weight }) => weight).toSorted((a, b) => b - a);
  return weights.slice(0, heaviest).reduce((sum, one) => sum + one, 0) < leastTelling;
}

/** Every term of every unit, each counting for as much as its unit does. */
function termsOf(units: readonly Unit[]): Map<string, number> {
  const terms = new Map<string, number>();
  const count = (term: string, value: number) => {
    terms.set(term, Math.max(terms.get(term) ?? 0, value));
  };
  for (const { terms: own, stems, weight, parts } of units) {
    for (const part of parts) {
      for (const [term, value] of part.terms) count(term, weight * value * byParts);
    }
    for (const stem of stems) count(stem, (weight + 0.05) / stems.length);
    for (const [term, value] of own) count(term, weight * value);
  }
  return terms;
}

function said(unit: Unit, match: Match): number {
  return Math.max(saidItself(unit, match), byParts * saidInParts(unit, match));
}

function saidInParts({ parts }: Unit, match: Match): number {
  const asked = parts.reduce((sum, { weight }) => sum + weight, 0);
  const told = parts.reduce((sum, part) => sum + part.weight * saidItself(part, match), 0);
  return asked === 0 ? 0 : told / asked;
}

/** A finding on "savings" and "children in care" speaks of "savings for children in care". */
function isSaidInAllParts({ parts }: Unit, match: Match): boolean {
  const isSaid = (part: Part) => part.weight >= tells && saidItself(part, match) >= speaks;
  return parts.length > 1 && parts.every(isSaid);
}

function saidItself({ terms }: Part, match: Match): number {
  let most = 0;
  for (const [term, value] of terms) {
    if (value > most && match.terms.has(term)) most = value;
  }
  return most;
}
