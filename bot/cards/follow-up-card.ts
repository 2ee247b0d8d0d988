import type { Message } from '../application/ports.ts';
import { asSentence } from '../contract/as-sentence.ts';
import type { FollowUpDetail, FollowUpView } from '../contract/follow-up.ts';
import {
  dueWords,
  leftBeforeClosing,
  followUpStateTitles,
  measureWords,
  standingWords,
  ownerWords,
} from '../contract/follow-up-words.ts';
import { clockDayWords, clocksLackWords } from '../contract/clock-words.ts';
import { findingKindTitles } from '../contract/standing-words.ts';
import { embargoTitle } from '../contract/publication-words.ts';
import { sayDay } from '../contract/spoken-time.ts';
import { button, execute, openUrl } from './actions.ts';
import { ratingRuns } from './answer-card.ts';
import { cardMessage, type Element } from './card.ts';
import { sentField, sentPress } from './clock-sent-card.ts';
import type { Links } from './links.ts';
import { moreLine } from './more-line.ts';
import { problemLine } from './problem-line.ts';
import { aside, badgeLine, factSet, linkLine, paragraph, runs, title } from './text.ts';
import type { Verb } from './verbs.ts';

/** An address may be long, and Teams limits a card’s size. */
const linksShown = 5;

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
  /** What has happened to it, where that is why the reader gets the card. */
  readonly news?: string;
}

/**
 * One follow-up: where it stands, what was last said, and a note to add; for the second person, what
 * was achieved and whether they agree.
 */
export function followUpCard(
  detail: FollowUpDetail,
  { problem, typed }: Kept,
  { links, now, requestId, news }: FollowUpLook,
): Message {
  const { followUp, may } = detail;
  const notes = followUp.state !== 'closed' && may.progress;
  const standing = standingWords(followUp, now);
  return cardMessage({
    summary: `${news === undefined ? '' : `${news}: `}${asSentence(followUp.action)} ${standing}`,
    body: [
      badgeLine(badgeWords(followUp)),
      ...(news === undefined
        ? [title(followUp.action)]
        : [title(news), paragraph(followUp.action, { weight: 'Bolder' })]),
      runs(ratingRuns(followUp, now)),
      paragraph(standing),
      achieved(followUp),
      notYetClosable(detail),
      facts(followUp, now),
      ...evidenceLinks(followUp),
      latestNote(followUp, now),
      ...clockRows(followUp, { mayRecord: may.recordSent, now, typed }),
      problemLine(problem),
      ...(notes ? noteInputs(followUp, typed) : []),
      aside(`From: “${followUp.findingText}”`, { separator: true }),
    ],
    actions: [
      ...presses(detail, requestId),
      openUrl('Open in the tab', links.followUps(followUp.id)),
    ],
  });
}

/** The second person decides first of all; everybody else goes on with it. */
function presses({ followUp, may }: FollowUpDetail, requestId: string): (Element | null)[] {
  const { id, revision, state } = followUp;
  if (state === 'closed') return [];
  const data = { id, request: requestId, revision };
  const form = (words: string, verb: Verb) =>
    execute({ title: words, verb, data: { id }, withoutInputs: true });
  const save = { title: 'Save note', verb: 'follow-up.note', data } as const;
  if (state !== 'awaiting-agreement') {
    if (!may.progress) return [];
    return [
      execute({ ...save, style: 'positive' }),
      form('Close', 'follow-up.close-form'),
      form('Change the date', 'follow-up.redate-form'),
    ];
  }
  const agree = { title: 'Agree to close', verb: 'follow-up.agree', data } as const;
  return [
    may.agree ? execute({ ...agree, style: 'positive', withoutInputs: true }) : null,
    may.agree ? form('Not yet', 'follow-up.decline-form') : null,
    may.progress ? execute(may.agree ? save : { ...save, style: 'positive' }) : null,
  ];
}

function achieved({ closing }: FollowUpView): Element | null {
  if (closing === null || closing.words === '') return null;
  return paragraph(`What was achieved: “${closing.words}”`);
}

/** What it is, and for whom alone. */
export function badgeWords({ embargoed, publication, findingKind }: FollowUpView): string {
  const kind = findingKind === 'priority-action' ? [findingKindTitles[findingKind]] : [];
  return ['Follow-up', ...kind, ...(embargoed ? [embargoTitle(publication)] : [])].join(' · ');
}

/** The statutory clocks, with the press that stops the first that runs; or what they lack to run. */
function clockRows(
  { id, clocks, clocksLack, clocksVisitId }: FollowUpView,
  {
    mayRecord,
    now,
    typed,
  }: { mayRecord: boolean; now: string; typed: Readonly<Record<string, string>> },
): Element[] {
  if (clocksLack !== null) {
    const visit = clocksLack === 'receipt' && mayRecord ? clocksVisitId : null;
    const press = execute({
      title: 'Enter the day of receipt',
      verb: 'visit.moves',
      data: { visit },
      withoutInputs: true,
    });
    return [
      paragraph(clocksLackWords[clocksLack], { separator: true }),
      ...(visit === null ? [] : [button(press)]),
    ];
  }
  const next = clocks.find(({ sent }) => sent === null);
  return clocks.flatMap((clock) => {
    const { visitId: visit, key, title: what, state } = clock;
    const line = runs([
      { text: what, strong: true },
      {
        text: `: ${clockDayWords(clock, now)}`,
        ...(state === 'overdue' && { colour: 'Attention' as const, strong: true }),
      },
    ]);
    if (clock !== next || !mayRecord) return [line];
    const press = sentPress({ visit, clock: key, followUp: id }, `Record as sent: ${what}`);
    return [line, sentField(now, typed.sent), button(press)];
  });
}

/** What keeps the second person from agreeing: it may have come in after they were asked. */
function notYetClosable({ followUp, may }: FollowUpDetail): Element | null {
  const left = leftBeforeClosing(followUp);
  const asked = followUp.state === 'awaiting-agreement' && may.agree;
  return asked && left.length > 0
    ? paragraph(`Before it can be closed, ${left.join(', and ')}.`)
    : null;
}

function facts(followUp: FollowUpView, now: string): Element {
  const { deputy, reviewingBody, evidence, measure, state } = followUp;
  const owner = ownerWords(followUp);
  const rows: [string, string][] = [
    ['State', followUpStateTitles[state]],
    ['Owner', deputy === null ? owner : `${owner}, deputy ${deputy.name}`],
    ['Due', dueWords(followUp, now).replace(/^Due /, '')],
    ...(measure === null
      ? []
      : [['Measure', `${measure.title}: ${measureWords(measure, now)}`] as [string, string]]),
    ...(reviewingBody === null ? [] : [['Reviewed by', reviewingBody] as [string, string]]),
    ...(evidence.length === 0 ? [['Evidence', 'None yet'] as [string, string]] : []),
  ];
  return factSet(rows);
}

function evidenceLinks({ evidence }: FollowUpView): (Element | null)[] {
  if (evidence.length === 0) return [];
  const latest = evidence.slice(-linksShown).toReversed();
  return [
    paragraph('Evidence', { weight: 'Bolder' }),
    ...latest.map(({ title: words, url }) => linkLine(words, url)),
    moreLine(evidence.length - latest.length, 'in the tab'),
  ];
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
