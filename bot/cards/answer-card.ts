import type { AnsweredQuestion } from '../application/answer-question.ts';
import { asSentence } from '../contract/as-sentence.ts';
import type { Message } from '../application/ports.ts';
import type { FindingView } from '../contract/finding.ts';
import type { FollowUpView } from '../contract/follow-up.ts';
import { documentsWord, sourcesOf } from '../contract/document-words.ts';
import { countWords, listWords } from '../contract/list-words.ts';
import { ownerWords, ratingTitles } from '../contract/follow-up-words.ts';
import { sayDay } from '../contract/spoken-time.ts';
import { findingKindTitles } from '../contract/standing-words.ts';
import { button, execute, openUrl } from './actions.ts';
import { beginningOf } from './beginning-of.ts';
import { cardMessage, type Element } from './card.ts';
import { capital } from '../contract/capital.ts';
import type { Links } from './links.ts';
import { aside, badgeLine, paragraph, runs, title, type Run } from './text.ts';

const shownAtOnce = 3;

/** The question with the page of its answer, so that a press can come back to it. */
export interface AskedQuestion {
  readonly question: string;
  readonly from: number;
  /** Whether what comes closest is wanted where nothing answers. */
  readonly closest: boolean;
  /** Whether the reader may make follow-ups. */
  readonly mayFollowUp: boolean;
  readonly now: string;
}

/** Findings quoted word for word, each with document, date, kind and where it stands. */
export function answerCard(
  answered: AnsweredQuestion,
  asked: AskedQuestion,
  links: Links,
): Message {
  const { findings, about } = answered;
  if (findings.length === 0) {
    return asked.closest && answered.closest.length > 0
      ? closestCard(answered, asked, links)
      : nothingFoundCard(answered, asked, links);
  }
  const from = asked.from < findings.length ? Math.max(0, asked.from) : 0;
  const shown = findings.slice(from, from + shownAtOnce);
  const heading = about === null ? 'Latest findings' : `Findings: ${about}`;
  const left = findings.length - from - shown.length;
  const many = countWords(findings.length, 'finding', 'findings');
  const documents = documentsWord(findings.map(({ letterKind }) => letterKind));
  return cardMessage({
    summary: `${heading}: ${many} in published ${documents}.`,
    body: [
      badgeLine(`Findings in published ${documents}`),
      title(heading),
      paragraph(rangeWords(findings, { from, count: shown.length }, asked.now)),
      ...shown.map((finding) => quotation(finding, asked)),
    ],
    actions: [
      left > 0 ? show(`${left} more`, asked.question, from + shownAtOnce) : null,
      left === 0 && from > 0 ? show('From the start', asked.question, 0) : null,
      openUrl('Open findings', links.findings()),
    ],
  });
}

function rangeWords(
  findings: readonly FindingView[],
  shown: { from: number; count: number },
  now: string,
): string {
  const source = `from ${sourcesOf(findings, now)}`;
  const all = findings.length === shown.count;
  const many = countWords(findings.length, 'finding', 'findings');
  return all
    ? `${many}, ${source}.`
    : `${many}, ${source}. Here are ${shown.from + 1} to ${shown.from + shown.count}.`;
}

function quotation(finding: FindingView, asked: AskedQuestion): Element {
  const page = finding.page === null ? '' : `, page ${finding.page}`;
  const date =
    finding.documentDate === null ? '' : ` of ${sayDay(finding.documentDate, asked.now)}`;
  const edited = finding.edited ? ' · Edited since it was read' : '';
  const data = { finding: finding.id, question: asked.question, from: asked.from };
  const followUp =
    asked.mayFollowUp && finding.kind !== 'strength'
      ? button(
          execute({
            title: 'Make this a follow-up',
            verb: 'follow-up.draft',
            data,
            tooltip: `Make this a follow-up: ${finding.text.slice(0, 60)}`,
          }),
        )
      : null;
  const items: (Element | null)[] = [
    paragraph(`“${finding.text}”`),
    ...finding.subItems.map((item) => paragraph(`“${item}”`, { spacing: 'Small' })),
    aside(`${findingKindTitles[finding.kind]} · ${finding.letterTitle}${date}${page}${edited}`, {
      spacing: 'Small',
    }),
    ...finding.followUps.map((one) => followUpLine(one, asked.now)),
    followUp,
  ];
  return { type: 'Container', style: 'emphasis', items: items.filter((item) => item !== null) };
}

const ratingColours = { red: 'Attention', amber: 'Warning', green: 'Good' } as const;

/** "Amber: 3 working days left", the colour's name standing out; "Closed Tue 10 Apr" once it is. */
export function ratingRuns({ rating, since }: FollowUpView, now: string): Run[] {
  if (rating === null) {
    return [{ text: 'Closed', strong: true }, { text: ` ${sayDay(since.at, now)}` }];
  }
  const { colour, words } = rating;
  return [
    { text: ratingTitles[colour], strong: true, colour: ratingColours[colour] },
    { text: `: ${words}` },
  ];
}

/** "Amber: 3 working days left, due Mon 23 Apr · Priya Shah", where the action stands already. */
export function followUpFacts(followUp: FollowUpView, now: string, looks: Element = {}): Element {
  const due = followUp.rating === null ? '' : `, due ${sayDay(followUp.due, now)}`;
  const what = { text: `${due} · ${ownerWords(followUp)}` };
  return runs(joined([...ratingRuns(followUp, now), what]), looks);
}

/** "Amber: 3 working days left, due Mon 23 Apr. Priya Shah: agree earlier allocation". */
export function followUpLine(followUp: FollowUpView, now: string): Element {
  const due = followUp.rating === null ? '. ' : `, due ${sayDay(followUp.due, now)}. `;
  const what = { text: `${due}${ownerWords(followUp)}: ${beginningOf(followUp.action, 160)}` };
  return runs(joined([...ratingRuns(followUp, now), what]), { spacing: 'Small' });
}

/** Plain runs that follow one another as one: a screen reader stops between runs. */
function joined([first, ...rest]: readonly Run[]): Run[] {
  const plain = { text: rest.map(({ text }) => text).join('') };
  return first === undefined ? [] : [first, plain];
}

function show(words: string, question: string, from: number): Element {
  return execute({ title: words, verb: 'findings.show', data: { question, from } });
}

/** What may be about something else, and is said so before it is read. */
function closestCard(
  { about, closest }: AnsweredQuestion,
  asked: AskedQuestion,
  links: Links,
): Message {
  return silentCard({
    opening: 'Closest to',
    subject: about ?? 'that',
    instead: 'These come closest, and may be about something else.',
    quoted: closest.map((finding) => quotation(finding, { ...asked, mayFollowUp: false })),
    actions: [openUrl('Open findings', links.findings())],
  });
}

function nothingFoundCard(
  { about, closest, otherThemes }: AnsweredQuestion,
  { question }: AskedQuestion,
  links: Links,
): Message {
  return silentCard({
    opening: 'No findings on',
    subject: about ?? 'that',
    instead: nearestWords(otherThemes),
    quoted: [],
    actions: [
      closest.length > 0
        ? execute({
            title: 'Show what comes closest',
            verb: 'findings.show',
            data: { question, from: 0, closest: 1 },
          })
        : null,
      ...otherThemes
        .slice(0, 3)
        .map((theme) => show(capital(theme), `latest findings on ${theme}`, 0)),
      openUrl('Open findings', links.findings()),
    ],
  });
}

interface Silence {
  readonly opening: string;
  readonly subject: string;
  /** What there is in place of an answer. */
  readonly instead: string;
  readonly quoted: readonly Element[];
  readonly actions: (Element | null)[];
}

/** Says that the letters are silent on a subject, and what there is instead. */
function silentCard({ opening, subject, instead, quoted, actions }: Silence): Message {
  const heading = `${opening} ${subject}`;
  return cardMessage({
    summary: `${asSentence(heading)} Nothing in the published letters speaks about it.`,
    body: [
      badgeLine('Findings in published letters'),
      title(heading),
      paragraph(`Nothing in the published letters speaks about ${asSentence(subject)} ${instead}`),
      ...quoted,
    ],
    actions,
  });
}

function nearestWords(themes: readonly string[]): string {
  if (themes.length === 0) return 'No letter has been imported yet.';
  if (themes.length === 1) return `The published letters are about ${listWords(themes)}.`;
  return `The nearest themes are ${listWords(themes.slice(0, 3))}.`;
}
