import { Temporal } from 'temporal-polyfill';
import { londonDay } from '../domain/calendar/london.ts';
import { workingDaysBetween } from '../domain/calendar/working-days.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { readHistory, type PastVisit } from '../domain/pathway/history.ts';
import { pathwayOf, type Pathway } from '../domain/pathway/pathway.ts';
import type { Actor } from './actor.ts';
import { loadCouncilLetters, type CouncilLetter } from './council-letters.ts';
import { loadCouncilRules } from './council-rules.ts';
import type { Parts } from './ports.ts';

/** What the council's published letters and reports say about what comes next, and when. */
export function createShowPathway({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showPathway(actor: Pick<Actor, 'council'>): Promise<Pathway> {
    const [{ letters }, rules] = await Promise.all([
      loadCouncilLetters(store, actor.council),
      loadCouncilRules(store, actor.council),
    ]);
    const published = letters.filter(isPublished);
    const history = readHistory({ visits: published.flatMap(pastVisit) }, rules.packs);
    return pathwayOf(history, londonDay(clock.now()), rules.packs);
  };
}

function isPublished({ publication, otherCouncil }: CouncilLetter): boolean {
  return publication === 'published' && otherCouncil === null;
}

const typeOfKind: Readonly<Record<string, PastVisit['type'] | undefined>> = {
  'focused-visit-letter': 'focused-visit',
  'monitoring-visit-letter': 'monitoring-visit',
  'jtai-letter': 'jtai',
};

/** A report does not print its inspection's type; it follows from the length of fieldwork. */
const longestShortInspection = 7;

function pastVisit({ kind, visit, documentDate, judgements }: Letter): Partial<PastVisit>[] {
  const { start, end } = visit;
  if (start === null || end === null) return [];
  const type = kind === 'inspection-report' ? inspectionType(start, end) : typeOfKind[kind];
  return type === undefined ? [] : [{ type, start, end, published: documentDate, judgements }];
}

function inspectionType(start: string, end: string): PastVisit['type'] {
  const first = Temporal.PlainDate.from(start);
  const days = workingDaysBetween(first, Temporal.PlainDate.from(end)) + 1;
  return days <= longestShortInspection ? 'short-inspection' : 'standard-inspection';
}
