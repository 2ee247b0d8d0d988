import { Temporal } from 'temporal-polyfill';
import type { VisitTypeKey } from '../framework/visit-type.ts';
import { isYearlyEvent, type Visit } from '../visits/visit.ts';
import type { Letter } from './letter.ts';

type Dated = Pick<Letter, 'kind' | 'theme' | 'documentDate' | 'visit' | 'visitId'>;

/** As many days may a letter's first day be off the visit's: a date misread, or fieldwork moved. */
const nearby = 14;
/** A letter that names no days comes within so many of the visit's end. */
const letterComes = 90;

const typesOfKind: Readonly<Record<string, readonly VisitTypeKey[]>> = {
  'focused-visit-letter': ['focused-visit'],
  'monitoring-visit-letter': ['monitoring-visit'],
  'jtai-letter': ['jtai'],
  'inspection-report': ['short-inspection', 'standard-inspection'],
};

/** Whether inspectors could have written of the visit: not of practice, nor of what was called off. */
export function hasLetter({ type, state }: Pick<Visit, 'type' | 'state'>): boolean {
  return type !== 'drill' && !isYearlyEvent(type) && state !== 'cancelled';
}

/**
 * The visit that a letter of the council's own is about: as a person has said, else the one whose
 * fieldwork began on the day that it names.
 */
export function visitOf(letter: Dated, visits: readonly Visit[]): Visit | null {
  if (letter.visitId !== undefined) {
    return visits.find(({ id }) => id === letter.visitId) ?? null;
  }
  const { start } = letter.visit;
  return visits.find((one) => hasLetter(one) && one.fieldworkStart === start) ?? null;
}

/**
 * The visit that a letter without one may well be about: of its kind and theme, and close to its days.
 * For a person to confirm. None where somebody has said that it is about no visit on record.
 */
export function likelyVisit(letter: Dated, visits: readonly Visit[]): Visit | null {
  if (letter.visitId !== undefined || visitOf(letter, visits) !== null) return null;
  const near = visits
    .filter(hasLetter)
    .filter(({ type }) => typesOfKind[letter.kind]?.includes(type) ?? true)
    .filter(({ theme }) => letter.theme === null || theme === null || theme === letter.theme)
    .flatMap((visit) => {
      const off = daysOff(letter, visit);
      return off === null ? [] : [{ visit, off }];
    })
    .sort((a, b) => a.off - b.off);
  return near[0]?.visit ?? null;
}

/** How far a visit's days are from the letter's; null where that is too far. */
function daysOff(
  { visit: { start }, documentDate }: Dated,
  { fieldworkStart, fieldworkEnd }: Visit,
): number | null {
  if (start !== null) {
    const off = Math.abs(daysBetween(fieldworkStart, start));
    return off <= nearby ? off : null;
  }
  if (documentDate === null) return null;
  const after = daysBetween(fieldworkEnd, documentDate);
  return after >= 0 && after <= letterComes ? after : null;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' })
    .days;
}
