import { DomainError } from '../errors.ts';
import type { FrameworkPack } from './framework-pack.ts';
import type { MilestoneRule, VisitTypeRule } from './visit-type.ts';

/**
 * Refuses an override that takes a milestone out of its part of the visit: what prepares stays between
 * the call and fieldwork, what follows stays behind fieldwork and in its order there.
 * @param rule `VISIT-TYPE/MILESTONE`; notice and length of fieldwork move whatever hangs on them
 * @throws DomainError `invalid`, naming the milestone
 */
export function checkMilestoneOrder(
  pack: FrameworkPack,
  shipped: FrameworkPack,
  rule: string,
): void {
  const [typeKey, key = ''] = rule.split('/');
  const type = pack.visitTypes.find((one) => one.key === typeKey);
  const before = shipped.visitTypes.find((one) => one.key === typeKey);
  if (type === undefined || before === undefined) return;
  const [places, asShipped] = [placesOf(type), placesOf(before)];
  const [moved, was] = [places.get(key), asShipped.get(key)];
  if (moved === undefined || was === undefined) return;
  const part = partOf(was.place, before);
  if (moved.place < 0 || partOf(moved.place, type) !== part) {
    throw new DomainError('invalid', `“${moved.title}” ${partWords[part]}.`);
  }
  if (part !== 'after') return;
  for (const [other, { title, place }] of places) {
    const otherWas = asShipped.get(other)?.place ?? was.place;
    if (otherWas <= lastDayOf(before)) continue;
    if (otherWas < was.place && place > moved.place) throw wrongOrder(moved.title, 'before', title);
    if (otherWas > was.place && place < moved.place) throw wrongOrder(moved.title, 'after', title);
  }
}

type Part = 'preparing' | 'fieldwork' | 'after';

const partWords = {
  preparing: 'is part of preparing: it lies from the day of the call to the day before fieldwork',
  fieldwork: 'is part of fieldwork: it lies on one of its days',
  after: 'follows fieldwork: it lies after its last day',
} as const satisfies Record<Part, string>;

function partOf(place: number, type: VisitTypeRule): Part {
  if (place < type.notice.workingDays) return 'preparing';
  return place <= lastDayOf(type) ? 'fieldwork' : 'after';
}

function lastDayOf({ notice, fieldwork }: VisitTypeRule): number {
  return notice.workingDays + fieldwork.workingDays - 1;
}

function wrongOrder(title: string, side: 'before' | 'after', other: string): DomainError {
  return new DomainError('invalid', `“${title}” would come ${side} “${other}”.`);
}

type Places = Map<string, { title: string; place: number }>;

/** Where each milestone lies when fieldwork is where the rules put it, in working days from the call. */
function placesOf(type: VisitTypeRule): Places {
  return new Map(
    type.milestones.flatMap(({ key, title, when }) => {
      const place = placeOf(when, type);
      return place === null ? [] : [[key, { title, place }] as const];
    }),
  );
}

function placeOf(when: MilestoneRule['when'], type: VisitTypeRule): number | null {
  if (when.kind !== 'working-day') return null;
  switch (when.from) {
    case 'day':
      return when.day;
    case 'day-from-1':
      return when.day - 1;
    case 'fieldwork-start':
      return type.notice.workingDays + when.day;
    case 'fieldwork-end':
      return lastDayOf(type) + when.day;
    case 'draft':
    case 'letter':
      return null;
  }
}
