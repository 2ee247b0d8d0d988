import { countWords } from './list-words.ts';
import { sayDay, withYear } from './spoken-time.ts';
import type { FollowUpView, MeasureView } from './follow-up.ts';

/** The states' names, one wording for cards, pages and papers. */
export const followUpStateTitles = {
  open: 'Open',
  'in-progress': 'In progress',
  'awaiting-agreement': 'Waiting for agreement',
  closed: 'Closed',
  reopened: 'Reopened',
} as const satisfies Record<FollowUpView['state'], string>;

export const ratingTitles = { red: 'Red', amber: 'Amber', green: 'Green' } as const;

/** "Amber: 3 working days left, 2 of 5 steps done"; "Closed Tue 10 Apr" once it is. */
export function ratingWords(followUp: FollowUpView, now: string): string {
  const { rating, since } = followUp;
  if (rating === null) return `Closed ${sayDay(since.at, now)}`;
  return `${ratingTitles[rating.colour]}: ${rating.words}`;
}

/**
 * Where it stands in a sentence; in progress always says since when and what is next: "In progress
 * since Mon 5 Mar. Next: agree a date with the health trust".
 */
export function standingWords(followUp: FollowUpView, now: string): string {
  const { state, since, next, closing, agreement } = followUp;
  const day = sayDay(since.at, now);
  switch (state) {
    case 'open':
      return `Open since ${day}, not started`;
    case 'in-progress':
      return `In progress since ${day}. Next: ${next ?? 'ask for it to be closed'}`;
    case 'awaiting-agreement':
      return `Waiting since ${day} for a second person to agree to close it, asked by ${since.by}`;
    case 'closed':
      return agreement === null || closing === null
        ? `Closed ${day} by ${since.by}`
        : `Closed ${day}: asked by ${closing.by}, agreed by ${agreement.by}`;
    case 'reopened':
      return `Reopened ${day} by ${since.by}, not started again`;
  }
}

/** "Achieved: all twelve have an adviser"; empty before anybody has asked to close it. */
export function achievedWords({ closing, state }: FollowUpView): string {
  if (closing === null || closing.words === '') return '';
  return `${state === 'closed' ? 'Achieved' : 'Said to be achieved, not agreed yet'}: ${closing.words}`;
}

/** "Joe Clarke", "Joe Clarke (has left)". */
export function ownerWords({
  owner,
  ownerLeft,
}: Pick<FollowUpView, 'owner' | 'ownerLeft'>): string {
  return ownerLeft ? `${owner.name} (has left)` : owner.name;
}

/** Which letter it comes from, by its day: two visits on a theme have letters of the same title. */
export function letterWords({
  letterTitle,
  documentDate,
}: Pick<FollowUpView, 'letterTitle' | 'documentDate'>): string {
  return documentDate === null ? letterTitle : `${letterTitle}, ${sayDay(documentDate, withYear)}`;
}

/** "Due Mon 30 Apr, originally Thu 29 Mar, moved twice". */
export function dueWords({ due, originalDue, redatings }: FollowUpView, now: string): string {
  const moved = redatings.length;
  if (moved === 0) return `Due ${sayDay(due, now)}`;
  const times = moved === 1 ? 'once' : moved === 2 ? 'twice' : `${moved} times`;
  return `Due ${sayDay(due, now)}, originally ${sayDay(originalDue, now)}, moved ${times}`;
}

/** What has to be done, besides evidence, before it can be closed: "finish or remove 1 step". */
export function leftBeforeClosing({ steps, dependsOn }: FollowUpView): string[] {
  const left = steps.filter(({ done }) => done === null).length;
  const first = dependsOn?.action ? `“${dependsOn.action}”` : 'an embargoed follow-up';
  return [
    ...(left === 0 ? [] : [`finish or remove ${countWords(left, 'step', 'steps')}`]),
    ...(dependsOn === null || dependsOn.closed ? [] : [`close ${first}, which it waits for`]),
  ];
}

/** "72% on Mon 5 Mar, from 58% on Mon 8 Jan; target 95%". */
export function measureWords({ values, unit, target }: MeasureView, now: string): string {
  const said = (value: number) => withUnit(value, unit);
  const [first] = values;
  const last = values.at(-1);
  const aim = target === null ? 'no target' : `target ${said(target)}`;
  if (first === undefined || last === undefined) return `No value yet; ${aim}`;
  const from =
    values.length === 1 ? '' : `, from ${said(first.value)} on ${sayDay(first.day, now)}`;
  return `${said(last.value)} on ${sayDay(last.day, now)}${from}; ${aim}`;
}

/** "61.5%", "£1,345,678.50", "12 days". */
function withUnit(value: number, unit: string): string {
  const pence = unit === '£' && !Number.isInteger(value) ? 2 : 0;
  const digits = { minimumFractionDigits: pence, maximumFractionDigits: 10 };
  const number = value.toLocaleString('en-GB', digits);
  if (unit === '£') return value < 0 ? `-£${number.slice(1)}` : `£${number}`;
  return unit === '%' || unit === '' ? `${number}${unit}` : `${number} ${unit}`;
}

/** "12 follow-ups: 2 red, 3 amber, 5 green, 2 closed". */
export function followUpCounts(followUps: readonly FollowUpView[]): string {
  const of = (colour: string | null) =>
    followUps.filter(({ rating }) => (rating?.colour ?? null) === colour).length;
  const parts = [
    `${of('red')} red`,
    `${of('amber')} amber`,
    `${of('green')} green`,
    `${of(null)} closed`,
  ];
  return `${countWords(followUps.length, 'follow-up', 'follow-ups')}: ${parts.join(', ')}`;
}
