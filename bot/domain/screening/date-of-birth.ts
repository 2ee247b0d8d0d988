import { Temporal } from 'temporal-polyfill';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const numeric = String.raw`(?<d1>\d{1,2})(?<mark>[/.-])(?<m1>\d{1,2})\k<mark>(?<y1>\d{4}|\d{2})`;
const iso = String.raw`(?<y2>\d{4})-(?<m2>\d{2})-(?<d2>\d{2})`;
const spoken = String.raw`(?<d3>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<name>${months.join('|')})[a-z]*,?\s+(?<y3>\d{4})`;
const fullDate = new RegExp(`(?<![\\w/.-])(?:${iso}|${numeric}|${spoken})(?![\\w/]|[.-]\\d)`, 'gi');

const birthBefore = /\b(d\.?o\.?b\.?|born|birth(?:day|date)?|date of birth)\b[^.;\n]{0,20}$/i;
const birthBehind = /^[^.;\n]{0,12}\b(d\.?o\.?b\.?|birth(?:day|date)|date of birth)\b/i;

/** Somebody is being spoken of: initials, or what children are called. */
const someone =
  /\b(child|girl|boy|son|daughter|sibling|brother|sister|twin|baby|young person|yp|pupil|aged|[A-Z]{2})\b/;

/** What dates are written about here: the work, not a person. */
const work =
  /\b(visit|inspect\w*|fieldwork|on[- ]?site|letters?|reports?|publish\w*|publication|dated|received|meeting|panel|audits?|polic(?:y|ies)|plans?|version|v\d|reviews?|since|from|to|until|till|by|due|before|after|between|deadline|period|quarter|data|sample|call|started|ended|ends|starts|agreed|signed|completed|updated|launched|minutes|training|framework|ilacs|jtai|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\b/i;

/** Services are for children, and for care leavers until they are 25. */
const oldest = 26;

/**
 * Whether a text holds a date of birth: a full date that is said to be one, or one on which a child
 * or a care leaver of today could have been born and that nothing about the work accounts for.
 * @param today in London
 */
export function hasDateOfBirth(text: string, today: Temporal.PlainDate): boolean {
  return [...text.matchAll(fullDate)].some((match) => {
    const date = dateOf(match.groups ?? {}, today);
    if (date === null) return false;
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + match[0].length);
    if (birthBefore.test(before) || birthBehind.test(behind)) return true;
    const age = date.until(today, { largestUnit: 'year' }).years;
    if (age < 1 || age >= oldest) return false;
    const around = `${before.split(/[.;\n](?=\s)/).at(-1) ?? ''} ${behind.split(/[.;\n](?=\s|$)/)[0] ?? ''}`;
    if (work.test(around)) return false;
    return match.groups?.name === undefined || someone.test(around);
  });
}

type Parts = Record<string, string | undefined>;

/** The day that is meant, if it is one and not in the future. */
function dateOf(parts: Parts, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const { d1, d2, d3, m1, m2, name, y1, y2, y3 } = parts;
  const month = name === undefined ? Number(m1 ?? m2) : months.indexOf(name.toLowerCase()) + 1;
  const year = yearOf(y1 ?? y2 ?? y3 ?? '', today);
  try {
    const day = Number(d1 ?? d2 ?? d3);
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return Temporal.PlainDate.compare(date, today) <= 0 ? date : null;
  } catch {
    return null;
  }
}

/** Two figures are the latest such year that is not to come. */
function yearOf(written: string, today: Temporal.PlainDate): number {
  if (written.length === 4) return Number(written);
  const century = today.year - (today.year % 100);
  const year = century + Number(written);
  return year > today.year ? year - 100 : year;
}
