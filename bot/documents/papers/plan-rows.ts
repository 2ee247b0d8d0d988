import { clockWords } from '../../contract/clock-words.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { followUpStateTitles, measureWords, ratingTitles } from '../../contract/follow-up-words.ts';
import { londonDayOf, sayDay } from '../../contract/spoken-time.ts';
import { findingKindTitles } from '../../contract/standing-words.ts';

export interface PlanColumn {
  readonly title: string;
  /** In characters of the spreadsheet. */
  readonly width: number;
  /** What the text is where it is more: a day as `YYYY-MM-DD`, a number, a rating with its colour. */
  readonly kind?: 'day' | 'number' | 'rating';
  readonly of: (followUp: FollowUpView, at: number, now: string) => string;
}

/**
 * The columns of an action plan, one row a follow-up: what is to be done and how it stands, then what
 * is behind that. What people filter by (rating, state, owner, deputy) is alone in its column.
 */
export const planColumns: readonly PlanColumn[] = [
  { title: 'No.', width: 5, kind: 'number', of: (_, at) => String(at + 1) },
  { title: 'Action', width: 28, of: ({ action }) => action },
  { title: 'Finding, in the inspectors’ words', width: 32, of: ({ findingText }) => findingText },
  { title: 'Kind', width: 12, of: ({ findingKind }) => findingKindTitles[findingKind] },
  { title: 'Owner', width: 12, of: ({ owner }) => owner.name },
  { title: 'Deputy', width: 12, of: ({ deputy }) => deputy?.name ?? '' },
  { title: 'Original due', width: 11, kind: 'day', of: ({ originalDue }) => originalDue },
  { title: 'Due', width: 11, kind: 'day', of: ({ due }) => due },
  { title: 'Rating', width: 9, kind: 'rating', of: ratingOf },
  { title: 'Why it is rated so', width: 18, of: ({ rating }) => rating?.words ?? '' },
  { title: 'State', width: 12, of: ({ state }) => followUpStateTitles[state] },
  { title: 'State since', width: 11, kind: 'day', of: ({ since }) => londonDayOf(since.at) },
  { title: 'Next', width: 18, of: ({ next }) => next ?? '' },
  { title: 'Statutory clocks', width: 20, of: clocksOf },
  { title: 'Steps', width: 24, of: stepsOf },
  { title: 'Measure of impact', width: 18, of: measureOf },
  { title: 'Latest note', width: 20, of: noteOf },
  { title: 'Evidence', width: 20, of: evidenceOf },
  { title: 'What was achieved', width: 20, of: achievedOf },
  { title: 'Who closed it', width: 14, of: closedBy },
  { title: 'Why the date moved', width: 18, of: movesOf },
  { title: 'Waits for', width: 15, of: waitsFor },
  { title: 'Reviewed by', width: 12, of: ({ reviewingBody }) => reviewingBody ?? '' },
  { title: 'Source', width: 15, of: sourceOf },
];

function ratingOf({ rating }: FollowUpView): string {
  return rating === null ? 'Closed' : ratingTitles[rating.colour];
}

/** What somebody says that nobody has agreed to is not told as achieved. */
function achievedOf({ closing, state }: FollowUpView): string {
  if (closing === null || closing.words === '') return '';
  return state === 'closed' ? closing.words : `Said, not agreed yet: ${closing.words}`;
}

function closedBy({ state, since, closing, agreement }: FollowUpView): string {
  if (state === 'awaiting-agreement') return `${since.by} asks, not agreed yet`;
  if (state !== 'closed') return '';
  return agreement === null || closing === null
    ? since.by
    : `Asked by ${closing.by}, agreed by ${agreement.by}`;
}

function sourceOf({ letterTitle, documentDate }: FollowUpView, _: number, now: string): string {
  return documentDate === null ? letterTitle : `${letterTitle}, ${sayDay(documentDate, now)}`;
}

function movesOf({ redatings }: FollowUpView, _: number, now: string): string {
  return redatings
    .map(({ from, to, reason }) => `${sayDay(from, now)} to ${sayDay(to, now)}: ${reason}`)
    .join('\n');
}

function clocksOf({ clocks }: FollowUpView, _: number, now: string): string {
  return clocks.map((clock) => clockWords(clock, now)).join('\n');
}

function stepsOf({ steps }: FollowUpView, _: number, now: string): string {
  return steps
    .map(({ title, due, done }) => {
      if (done !== null) return `Done: ${title}`;
      return due === null ? `To do: ${title}` : `To do by ${sayDay(due, now)}: ${title}`;
    })
    .join('\n');
}

function measureOf({ measure }: FollowUpView, _: number, now: string): string {
  return measure === null ? '' : `${measure.title}: ${measureWords(measure, now)}`;
}

function noteOf({ notes }: FollowUpView, _: number, now: string): string {
  const [note] = notes;
  return note === undefined ? '' : `${sayDay(note.at, now)}, ${note.by}: ${note.text}`;
}

function evidenceOf({ evidence }: FollowUpView): string {
  return evidence.map(({ title, url }) => `${title}: ${url}`).join('\n');
}

function waitsFor({ dependsOn }: FollowUpView): string {
  if (dependsOn === null) return '';
  return dependsOn.action ?? 'An embargoed follow-up';
}
