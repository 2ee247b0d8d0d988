import type { Message } from '../application/ports.ts';
import { asSentence } from '../contract/as-sentence.ts';
import type { FollowUpDetail, FollowUpView } from '../contract/follow-up.ts';
import {
  clockWords,
  dueWords,
  followUpStateTitles,
  measureWords,
  standingWords,
} from '../contract/follow-up-words.ts';
import { sayDay } from '../contract/spoken-time.ts';
import { execute, openUrl } from './actions.ts';
import { ratingRuns } from './answer-card.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { problemLine } from './problem-line.ts';
import { aside, badgeLine, paragraph, runs, title, factSet } from './text.ts';

/** What was typed and could not be saved, and why. */
export interface Kept {
  readonly problem: string | null;
  readonly typed: Readonly<Record<string, string>>;
}

export interface FollowUpLook {
  readonly links: Links;
  readonly now: string;
  /** Made once for the press that may follow. */
  readonly requestId: string;
}

/** One follow-up: where it stands, what was last said, and a note to add. */
export function followUpCard(
  { followUp, may }: FollowUpDetail,
  { problem, typed }: Kept,
  { links, now, requestId }: FollowUpLook,
): Message {
  const open = followUp.state !== 'closed';
  const waits = followUp.state === 'awaiting-agreement';
  const data = { id: followUp.id, request: requestId, revision: followUp.revision };
  const press = (words: string, verb: 'follow-up.redate-form' | 'follow-up.close-form') =>
    execute({ title: words, verb, data: { id: followUp.id }, withoutInputs: true });
  return cardMessage({
    summary: `${asSentence(followUp.action)} ${standingWords(followUp, now)}`,
    body: [
      badgeLine(followUp.embargoed ? 'Follow-up · Embargoed: core group only' : 'Follow-up'),
      title(followUp.action),
      runs(ratingRuns(followUp, now)),
      paragraph(standingWords(followUp, now)),
      facts(followUp, now),
      latestNote(followUp, now),
      problemLine(problem),
      ...(open && may.progress ? noteInputs(followUp, typed) : []),
      aside(`From: “${followUp.findingText}”`, { separator: true }),
    ],
    actions: [
      open && may.progress
        ? execute({ title: 'Save note', verb: 'follow-up.note', data, style: 'positive' })
        : null,
      waits && may.agree
        ? execute({ title: 'Agree to close', verb: 'follow-up.agree', data, withoutInputs: true })
        : null,
      open && !waits && may.progress ? press('Close', 'follow-up.close-form') : null,
      open && !waits && may.progress ? press('Change the date', 'follow-up.redate-form') : null,
      openUrl('Open in the tab', links.followUps(followUp.id)),
    ],
  });
}

function facts(followUp: FollowUpView, now: string): Element {
  const { owner, deputy, reviewingBody, evidence, measure, state, clocks } = followUp;
  const rows: [string, string][] = [
    ['State', followUpStateTitles[state]],
    ['Owner', deputy === null ? owner.name : `${owner.name}, deputy ${deputy.name}`],
    ['Due', dueWords(followUp, now).replace(/^Due /, '')],
    ['Evidence', evidence.length === 0 ? 'None yet' : evidence.map(({ title: t }) => t).join('; ')],
    ...(measure === null
      ? []
      : [['Measure', `${measure.title}: ${measureWords(measure, now)}`] as [string, string]]),
    ...(reviewingBody === null ? [] : [['Reviewed by', reviewingBody] as [string, string]]),
    ...clocks.map((clock): [string, string] => ['Statutory', clockWords(clock, now)]),
  ];
  return factSet(rows);
}

function latestNote({ notes }: FollowUpView, now: string): Element | null {
  const [note] = notes;
  if (note === undefined) return null;
  return paragraph(`${note.by}, ${sayDay(note.at, now)}: “${note.text}”`);
}

function noteInputs({ next }: FollowUpView, typed: Readonly<Record<string, string>>): Element[] {
  return [
    {
      type: 'Input.Text',
      id: 'text',
      label: 'Progress note',
      isMultiline: true,
      maxLength: 1000,
      ...(typed.text !== undefined && { value: typed.text }),
    },
    {
      type: 'Input.Text',
      id: 'next',
      label: 'What is next',
      maxLength: 200,
      value: typed.next ?? next ?? '',
    },
  ];
}
