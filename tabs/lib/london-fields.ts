import { londonDayOf } from '../../bot/contract/spoken-time.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as London clocks show it, for a date field and a time field. */
export function toLondonFields(instant: string): { day: string; time: string } {
  return { day: londonDayOf(instant), time: clock.format(new Date(instant)) };
}

/**
 * The instant of a day and time in London, wherever the browser thinks it is; null while either is
 * missing. A time skipped in spring is read an hour later.
 */
export function fromLondonFields(day: string, time: string): string | null {
  if (day === '' || time === '') return null;
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const candidates = [0, 60].map((ahead) => new Date(asUtc - ahead * 60_000).toISOString());
  const same = candidates.findLast((instant) => {
    const shown = toLondonFields(instant);
    return shown.day === day && shown.time === time;
  });
  return same ?? candidates[0] ?? null;
}
