import { gregorianEaster } from 'date-easter';
import { Temporal } from 'temporal-polyfill';
import proclaimed from './proclaimed-days.json' with { type: 'json' };

/** A bank holiday in England and Wales. */
export interface BankHoliday {
  day: Temporal.PlainDate;
  title: string;
}

const MONDAY = 1;
const FRIDAY = 5;
const namedByYear = new Map<number, readonly BankHoliday[]>();

/**
 * The days of a year that are bank holidays in England and Wales, Good Friday and Christmas Day
 * among them, in order. The yearly days follow the Banking and Financial Dealings Act 1971 with its
 * substitute days; days moved or added by proclamation are listed in proclaimed-days.json, complete
 * from 2010. A day proclaimed after this release is missing until it is added there.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const known = namedByYear.get(year);
  if (known !== undefined) return known;

  const holidays = [...yearlyHolidays(year).map(asProclaimed), ...addedIn(year)].sort((a, b) =>
    Temporal.PlainDate.compare(a.day, b.day),
  );
  namedByYear.set(year, holidays);
  return holidays;
}

function yearlyHolidays(year: number): BankHoliday[] {
  const easter = Temporal.PlainDate.from(gregorianEaster(year));
  const christmas = Temporal.PlainDate.from({ year, month: 12, day: 25 });
  return [
    { title: 'New Year’s Day', day: weekdayFrom(christmas.with({ month: 1, day: 1 })) },
    { title: 'Good Friday', day: easter.subtract({ days: 2 }) },
    { title: 'Easter Monday', day: easter.add({ days: 1 }) },
    { title: 'Early May bank holiday', day: mondayFrom(easter.with({ month: 5, day: 1 })) },
    { title: 'Spring bank holiday', day: mondayFrom(easter.with({ month: 5, day: 25 })) },
    { title: 'Summer bank holiday', day: mondayFrom(easter.with({ month: 8, day: 25 })) },
    ...christmasHolidays(christmas),
  ];
}

/** A Saturday Christmas moves to Monday and Boxing Day to Tuesday; a Sunday Christmas to Tuesday. */
function christmasHolidays(christmas: Temporal.PlainDate): BankHoliday[] {
  const boxingDay = christmas.add({ days: 1 });
  if (christmas.dayOfWeek < FRIDAY) return onTheDay(christmas, boxingDay);
  if (christmas.dayOfWeek === FRIDAY) return onTheDay(christmas, boxingDay.add({ days: 2 }));
  return onTheDay(
    christmas.add({ days: 2 }),
    christmas.dayOfWeek === 7 ? boxingDay : boxingDay.add({ days: 2 }),
  );
}

function onTheDay(christmas: Temporal.PlainDate, boxingDay: Temporal.PlainDate): BankHoliday[] {
  return [
    { title: 'Christmas Day', day: christmas },
    { title: 'Boxing Day', day: boxingDay },
  ];
}

function weekdayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > FRIDAY ? mondayFrom(day) : day;
}

/** The first Monday on or after the day. */
function mondayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.add({ days: (MONDAY - day.dayOfWeek + 7) % 7 });
}

function asProclaimed(holiday: BankHoliday): BankHoliday {
  const moved = proclaimed.moved.find(({ from }) => from === holiday.day.toString());
  return moved === undefined ? holiday : { ...holiday, day: Temporal.PlainDate.from(moved.to) };
}

function addedIn(year: number): BankHoliday[] {
  return proclaimed.added
    .map(({ day, title }) => ({ day: Temporal.PlainDate.from(day), title }))
    .filter(({ day }) => day.year === year);
}
