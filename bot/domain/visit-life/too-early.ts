import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../calendar/say-date.ts';
import { isYearlyEvent, type Visit } from '../visits/visit.ts';
import type { MoveKey } from './moves.ts';

const days = {
  'start-fieldwork': ['starts', 'fieldworkStart'],
  'hear-feedback': ['ends', 'fieldworkEnd'],
} as const satisfies Partial<Record<MoveKey, readonly [string, keyof Visit]>>;

/**
 * Why a move comes before its day, in words; null when it does not. Practice may run through a visit
 * in an hour, and a yearly event has no fieldwork.
 */
export function tooEarly(
  visit: Pick<Visit, 'type' | 'fieldworkStart' | 'fieldworkEnd'>,
  key: MoveKey,
  today: Temporal.PlainDate,
): string | null {
  if (visit.type === 'drill' || isYearlyEvent(visit.type)) return null;
  if (key !== 'start-fieldwork' && key !== 'hear-feedback') return null;
  const [verb, field] = days[key];
  const day = Temporal.PlainDate.from(visit[field]);
  if (Temporal.PlainDate.compare(today, day) >= 0) return null;
  return `Fieldwork ${verb} on ${sayDate(day)}, which is still to come. If it ${verb} earlier, move the dates first: everyone is then told.`;
}
