import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../calendar/say-date.ts';
import type { FrameworkPack } from '../framework/framework-pack.ts';
import { packInForce, shippedPacks } from '../framework/packs.ts';
import type { Expectation, PathwayRule } from '../framework/pathway-rule.ts';
import type { VisitTypeKey } from '../framework/visit-type.ts';
import { choosePathway } from './choose-pathway.ts';
import type { InspectionHistory, PastVisit } from './history.ts';

/** What may come next, and between which days: a window, never a promise. */
export interface ExpectedVisit {
  key: string;
  type: VisitTypeKey;
  title: string;
  /** `YYYY-MM-DD`, both included. */
  from: string;
  until: string;
  position: 'ahead' | 'open' | 'past';
  /** "Usually one or more; 1 so far". */
  detail: string | null;
  basis: 'verified' | 'default';
  source: string | null;
}

/** Where a council stands between inspections, as plain JSON. */
export interface Pathway {
  asOf: string;
  framework: string;
  pathway: {
    key: string;
    title: string;
    basis: 'verified' | 'default';
    source: string | null;
  } | null;
  /** In words: which inspection decided it, by which rules. */
  because: string;
  expected: ExpectedVisit[];
}

const DECIDING = ['short-inspection', 'standard-inspection'];

/**
 * What a council's past judgements say about what comes next, by the rules in force on a day. An old
 * report that can't be read by today's rules is read by those of its own time.
 */
export function pathwayOf(
  history: InspectionHistory,
  asOf: Temporal.PlainDate,
  among: readonly FrameworkPack[] = shippedPacks(),
): Pathway {
  const pack = packInForce(asOf, among);
  const head = { asOf: asOf.toString(), framework: pack.id };
  const past = history.visits.filter(({ end }) => end <= asOf.toString());
  const last = past.findLast(
    (visit) => DECIDING.includes(visit.type) && visit.judgements.length > 0,
  );
  if (last === undefined) {
    return { ...head, pathway: null, because: 'No graded inspection is recorded.', expected: [] };
  }
  const decided = decide(pack, last, among);
  if (decided === null) {
    const because = `The judgements of the inspection that ended on ${saidEnd(last)} don’t decide it.`;
    return { ...head, pathway: null, because, expected: [] };
  }
  const since = past.filter((visit) => visit.end > last.end);
  const { rule, by } = decided;
  return {
    ...head,
    pathway: {
      key: rule.key,
      title: rule.title,
      basis: rule.basis.kind,
      source: rule.basis.source ?? null,
    },
    because: `Decided by the inspection that ended on ${saidEnd(last)}, by the rules of “${by.title}”.`,
    expected: expectationsOf(pack, rule).flatMap((expectation) =>
      expectedVisit(expectation, { pack, last, since, asOf }),
    ),
  };
}

function saidEnd({ end }: PastVisit): string {
  return sayDate(Temporal.PlainDate.from(end));
}

function decide(
  pack: FrameworkPack,
  last: PastVisit,
  among: readonly FrameworkPack[],
): { rule: PathwayRule; by: FrameworkPack } | null {
  const own = packInForce(Temporal.PlainDate.from(last.start), among);
  for (const by of [pack, own]) {
    const rule = choosePathway(by, last);
    if (rule !== null) return { rule, by };
  }
  return null;
}

/** What today's rules expect on the pathway, even where an older rule chose it. */
function expectationsOf(pack: FrameworkPack, rule: PathwayRule): readonly Expectation[] {
  return pack.pathways.find(({ key }) => key === rule.key)?.expect ?? rule.expect;
}

interface Standing {
  pack: FrameworkPack;
  last: PastVisit;
  since: readonly PastVisit[];
  asOf: Temporal.PlainDate;
}

function expectedVisit(expectation: Expectation, standing: Standing): ExpectedVisit[] {
  const { last, since, asOf } = standing;
  const sameType = since.filter(({ type }) => type === expectation.type);
  if (expectation.beforeSeries === true && sameType.length > 0) return [];
  const anchor = expectation.after === 'last-in-series' ? sameType.at(-1) : last;
  const series = standing.pack.visitTypes.find(({ key }) => key === expectation.type)?.series;
  const inSeries = expectation.after === 'last-in-series' && series !== undefined;
  if (anchor === undefined || (inSeries && sameType.length >= series.most)) return [];

  const end = Temporal.PlainDate.from(anchor.end);
  const from = end.add({ months: expectation.fromMonths }).toString();
  const until = end.add({ months: expectation.toMonths }).toString();
  const { key, type, title, basis } = expectation;
  return [
    {
      key,
      type,
      title,
      from,
      until,
      position: positionOf(asOf.toString(), from, until),
      detail: inSeries
        ? `Number ${sameType.length + 1} of typically ${series.typical}, at most ${series.most}`
        : usually(expectation, since),
      basis: basis.kind,
      source: basis.source ?? null,
    },
  ];
}

function positionOf(day: string, from: string, until: string): ExpectedVisit['position'] {
  if (day < from) return 'ahead';
  return day <= until ? 'open' : 'past';
}

/** A joint inspection may stand in for a focused visit, so both are counted. */
function usually({ usual, type }: Expectation, since: readonly PastVisit[]): string | null {
  if (usual === undefined) return null;
  const counted = type === 'focused-visit' ? ['focused-visit', 'jtai'] : [type];
  return `Usually ${usual}; ${since.filter((visit) => counted.includes(visit.type)).length} so far`;
}
