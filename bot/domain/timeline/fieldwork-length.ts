import type { Fieldwork } from './timeline-request.ts';
import { sayDate } from '../calendar/say-date.ts';

/** The longest inspections are on site for two or three weeks: more is likely a wrong month or year. */
const longest = 28;

/** What is unlikely about so long a fieldwork, without the full stop; null where nothing is. */
export function tooLong({ start, end }: Fieldwork): string | null {
  if (start.until(end).days <= longest) return null;
  return `Fieldwork from ${sayDate(start)} to ${sayDate(end)} is more than four weeks`;
}
