import { isByInspectors, type Letter } from './letter.ts';

/** A visit as the documents about it tell of it. */
export interface VisitTold {
  readonly start: string | null;
  readonly end: string | null;
  /** The inspectors' newest document about it; null where a committee's report alone tells of it. */
  readonly own: Letter | null;
  /** All of them, the inspectors' first, then the newest first. */
  readonly documents: readonly Letter[];
}

/**
 * Documents that name the same days, or were joined with one visit, are about one: a letter kept twice,
 * as PDF and as text, or what a committee was told of it. One that names no days stands for itself.
 * The newest visit first.
 */
export function visitsTold(letters: readonly Letter[]): VisitTold[] {
  const visits: Letter[][] = [];
  for (const letter of letters.toSorted(inspectorsFirst)) {
    const same = visits.find((documents) => documents.some((one) => isOfSameVisit(one, letter)));
    if (same === undefined) visits.push([letter]);
    else same.push(letter);
  }
  return visits.map(visitOf).sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** When it was, as far as its documents tell; empty where none is dated. */
export function dayOf({ end, documents }: VisitTold): string {
  return end ?? documents[0]?.documentDate ?? '';
}

function visitOf(documents: readonly Letter[]): VisitTold {
  const own = documents.find(({ kind }) => isByInspectors(kind)) ?? null;
  const [first] = documents;
  const { start = null, end = null } = first?.visit ?? {};
  return { start, end: end ?? start, own, documents };
}

function inspectorsFirst(a: Letter, b: Letter): number {
  const told = ({ kind }: Letter) => Number(!isByInspectors(kind));
  const newest = (b.documentDate ?? '').localeCompare(a.documentDate ?? '');
  return told(a) - told(b) || newest || b.importedAt.localeCompare(a.importedAt);
}

/** What somebody said of both goes before their days. */
export function isOfSameVisit(one: Letter, other: Letter): boolean {
  const said = typeof one.visitId === 'string' && typeof other.visitId === 'string';
  return said ? one.visitId === other.visitId : sameDays(one, other);
}

/** Two visits to one council never share a day; a report may name but the first. */
function sameDays({ visit: one }: Letter, { visit: other }: Letter): boolean {
  if (one.start === null || other.start === null) return false;
  return one.start <= (other.end ?? other.start) && other.start <= (one.end ?? one.start);
}
