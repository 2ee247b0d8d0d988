import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { londonDay } from '../calendar/london.ts';

/** What of a visit is kept for a time of its own; in the order in which they may go. */
export const visitClasses = ['deliveries', 'requests', 'visit', 'audit'] as const;
export type VisitClass = (typeof visitClasses)[number];

/** The same with what outlives visits. */
export const retentionClasses = [...visitClasses, 'letters', 'leavers'] as const;
export type RetentionClass = (typeof retentionClasses)[number];

/** Months after the end of the visit, or of what it is; null keeps it for good. */
const periodSchema = z.number().int().min(1).max(1_200).nullable();

export const periodsSchema = z.object({
  deliveries: periodSchema,
  requests: periodSchema,
  visit: periodSchema,
  audit: periodSchema,
  letters: periodSchema,
  leavers: periodSchema,
});
export type Periods = z.infer<typeof periodsSchema>;

/**
 * Nothing goes before the council has said when, but for who somebody was who has left: that is
 * wanted until the next inspection, and one comes within three years.
 */
export const unsetPeriods: Periods = {
  deliveries: null,
  requests: null,
  visit: null,
  audit: null,
  letters: null,
  leavers: 36,
};

/** Stops all erasing of one visit, or of everything (`visitId` null), until it is lifted. */
export const holdSchema = z.object({
  visitId: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Hold = z.infer<typeof holdSchema>;

/**
 * What is wrong with periods, in words; null when nothing is. Nothing of a visit can outlive its
 * record, and the audit trail is what is left of it last.
 */
export function periodFault({ deliveries, requests, visit, audit }: Periods): string | null {
  if (isLonger(deliveries, visit) || isLonger(requests, visit)) {
    return 'Who was told, and requests, can’t be kept longer than the visit that they belong to.';
  }
  return isLonger(visit, audit) ? 'A visit can’t be kept longer than its audit trail.' : null;
}

/** A visit that is over, as far as erasing needs to know it. */
export interface EndedVisit {
  readonly visitId: string;
  /** When it was closed or cancelled, as an ISO instant. */
  readonly since: string;
  /** What is erased already, or begun to be. */
  readonly gone: readonly VisitClass[];
}

interface Going {
  /** The first day on which it may go, in London. */
  readonly goesOn: string;
  readonly held: boolean;
}

/** A part of a visit that is to be erased. */
export interface Erasure extends Going {
  readonly visitId: string;
  readonly part: VisitClass;
}

/** Something that outlives visits, as far as erasing needs to know it. */
export interface Lasting {
  /** What its time is counted from, as an ISO instant. */
  readonly since: string;
  /** The visit whose hold stops it too. */
  readonly visitId: string | null;
}

/** What will go when, the soonest first. */
export function planErasures(
  visits: readonly EndedVisit[],
  { periods, holds }: { periods: Periods; holds: readonly Hold[] },
): Erasure[] {
  return visits
    .flatMap((visit) =>
      visitClasses
        .filter((part) => !isGone(part, visit.gone))
        .flatMap((part) => {
          const goesOn = dayAfter(visit.since, periods[part]);
          const held = isHeld(holds, visit.visitId);
          return goesOn === null ? [] : [{ visitId: visit.visitId, part, goesOn, held }];
        }),
    )
    .sort((a, b) => (a.goesOn < b.goesOn ? -1 : Number(a.goesOn > b.goesOn)));
}

/** Of what outlives visits, what will go when. */
export function planEndings<One extends Lasting>(
  lasting: readonly One[],
  months: number | null,
  holds: readonly Hold[],
): (One & Going)[] {
  return lasting.flatMap((one) => {
    const goesOn = dayAfter(one.since, months);
    return goesOn === null ? [] : [{ ...one, goesOn, held: isHeld(holds, one.visitId) }];
  });
}

export function isHeld(holds: readonly Hold[], visitId: string | null): boolean {
  return holds.some((hold) => hold.visitId === null || hold.visitId === visitId);
}

/** With the visit goes whatever belongs to it, but for its audit trail. */
function isGone(part: VisitClass, gone: readonly VisitClass[]): boolean {
  return gone.includes(part) || (part !== 'audit' && gone.includes('visit'));
}

/** The London day a period of months after an instant; null where it is kept for good. */
function dayAfter(since: string, months: number | null): string | null {
  return months === null ? null : londonDay(since).add({ months }).toString();
}

/** Whether what happened at an instant has been kept for its months by a London day. */
export function isOver(since: string, months: number | null, today: string): boolean {
  const day = dayAfter(since, months);
  return day !== null && Temporal.PlainDate.compare(day, today) <= 0;
}

function isLonger(one: number | null, other: number | null): boolean {
  return other !== null && (one === null || one > other);
}
