import type { Temporal } from 'temporal-polyfill';

/** "28 January 2018": a day as a person writes it, inside the rules' own sentences. */
export function sayDate(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
