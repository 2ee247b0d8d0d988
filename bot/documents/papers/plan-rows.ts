import { clockWords } from '../../contract/clock-words.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import { followUpStateTitles, measureWords, ratingWords } from '../../contract/follow-up-words.ts';
import { sayDay } from '../../contract/spoken-time.ts';
import { findingKindTitles } from '../../contract/standing-words.ts';

export interface PlanColumn {
  readonly title: string;
  /** In characters of the spreadsheet. */
  readonly width: number;
  readonly day?: true;
  readonly of: (followUp: FollowUpView, at: number, now: string) => string;
}

/** The columns of an action plan, one row a follow-up. Days are `YYYY-MM-DD`. */
export const planColumns: readonly PlanColumn[] = [
  { title: 'No.', width: 6, of: (_, at) => String(at + 1) },
  { title: 'Finding, in the inspectors’ words', width: 36, of: ({ findingText }) => findingText },
  { title: 'Kind', width: 12, of: ({ findingKind }) => findingKindTitles[findingKind] },
  { title: 'Source', width: 17, of: sourceOf },
  { title: 'Action', width: 28, of: ({ action }) => action },
  { title: 'Owner', width: 14, of: ownerOf },
  { title: 'Original due', width: 12, day: true, of: ({ originalDue }) => originalDue },
  { title: 'Due', width: 12, day: true, of: ({ due }) => due },
  { title: 'Why the date moved', width: 20, of: movesOf },
  { title: 'Rating', width: 18, of: (followUp, _, now) => ratingWords(followUp, now) },
  { title: 'Statutory clocks', width: 20, of: clocksOf },
  { title: 'State', width: 15, of: stateOf },
  { title: 'Next', width: 18, of: ({ next }) => next ?? '' },
  { title: 'Steps', width: 22, of: stepsOf },
  { title: 'Measure of impact', width: 18, of: measureOf },
  { title: 'Latest note', width: 24, of: noteOf },
  { title: 'Evidence', width: 22, of: evidenceOf },
  { title: 'Reviewed by', width: 13, of: ({ reviewingBody }) => reviewingBody ?? '' },
  { title: 'Waits for', width: 14, of: waitsFor },
];

function sourceOf({ letterTitle, documentDate }: FollowUpView, _: number, now: string): string {
  return documentDate === null ? letterTitle : `${letterTitle}, ${sayDay(documentDate, now)}`;
}

function ownerOf({ owner, deputy }: FollowUpView): string {
  return deputy === null ? owner.name : `${owner.name}\nDeputy: ${deputy.name}`;
}

function movesOf({ redatings }: FollowUpView, _: number, now: string): string {
  return redatings
    .map(({ from, to, reason }) => `${sayDay(from, now)} to ${sayDay(to, now)}: ${reason}`)
    .join('\n');
}

function clocksOf({ clocks }: FollowUpView, _: number, now: string): string {
  return clocks.map((clock) => clockWords(clock, now)).join('\n');
}

function stateOf({ state, since }: FollowUpView, _: number, now: string): string {
  return `${followUpStateTitles[state]} since ${sayDay(since.at, now)}`;
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
