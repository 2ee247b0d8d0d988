import type { Message } from '../application/ports.ts';
import { countWords } from '../contract/list-words.ts';
import type { Attention, ReadinessView } from '../contract/readiness.ts';
import { sayDays, sayMoment } from '../contract/spoken-time.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { isAtRest } from '../domain/visit-life/states.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { listRow } from './list-row.ts';
import { moreLine } from './more-line.ts';
import { otherVisitsRow } from './other-visits.ts';
import { nextStep } from './next-step.ts';
import { standingIcon } from './standing.ts';
import { badgeLine, figures, paragraph, runs, title } from './text.ts';
import { wavesRows } from './waves-rows.ts';
import { callSentence, countdownWords, toCheck, visitHeading } from './visit-words.ts';

const rows = 5;

/** Readiness at a glance, what needs attention first, and which other visits are open. */
export function statusCard(
  view: ReadinessView,
  links: Links,
  others: readonly VisitSummary[] = [],
): Message {
  const { visit, ready, reach, attention, asOf } = view;
  const needs =
    attention.length === 0
      ? 'Nothing needs you now.'
      : `${countWords(attention.length, 'thing needs', 'things need')} you.`;
  const heading = `${ready.percent}% ready. ${needs}`;
  const shown = attention.slice(0, rows);
  return cardMessage({
    summary: `${visitHeading(visit)}: ${heading}`,
    body: [
      badgeLine(`${visitHeading(visit)} · ${sayMoment(asOf, asOf)}`, visit.drill),
      title(heading),
      ...shown.map((one) => attentionRow(one, view, links)),
      moreLine(attention.length - rows, 'in the tab'),
      ...wavesRows(view),
      ...figures(
        [
          { number: reach.sent, whole: reach.everyone, words: 'Told' },
          { number: reach.acknowledged, whole: reach.everyone, words: 'Acknowledged' },
          { number: reach.notReached, whole: reach.everyone, words: 'Not reached' },
        ],
        { separator: true },
      ),
      paragraph(whenWords(view), { separator: true }),
      ...otherVisitsRow(others, 'status.show'),
    ],
    actions: actionsFor(view, links),
  });
}

/** How long is left; of a visit that is off, over or waits nothing is to be counted. */
function whenWords(view: ReadinessView): string {
  const { visit, asOf } = view;
  if (isAtRest(visit.state)) return callSentence(visit, asOf);
  const fieldwork = sayDays(visit.fieldworkStart, visit.fieldworkEnd, asOf);
  return `${countdownWords(view)}: ${fieldwork}.${toCheck(visit)}`;
}

function actionsFor({ visit, mayCorrect, moves }: ReadinessView, links: Links): (Element | null)[] {
  return [
    openUrl('Open readiness', links.readiness(visit.id)),
    mayCorrect
      ? execute({
          title: 'Correct the announcement',
          verb: 'visit.correct',
          data: { visit: visit.id },
        })
      : null,
    moves.length === 0
      ? null
      : execute({ title: 'Move the visit on', verb: 'visit.moves', data: { visit: visit.id } }),
  ];
}

const kinds = {
  request: { word: 'Request overdue', colour: 'Attention', icon: 'overdue' },
  'unheld-request': { word: 'Nobody to give it', colour: 'Warning', icon: 'blocked' },
  overdue: { word: 'Overdue', colour: 'Attention', icon: 'overdue' },
  blocked: { word: 'Blocked', colour: 'Warning', icon: 'blocked' },
  unowned: { word: 'No owner', colour: 'Warning', icon: 'blocked' },
  'not-reached': { word: 'Not reached', colour: 'Warning', icon: 'blocked' },
  'not-sent': { word: 'Not sent', colour: 'Warning', icon: 'blocked' },
  'clock-overdue': { word: 'Statutory clock', colour: 'Attention', icon: 'overdue' },
  clock: { word: 'Clock running', colour: 'Accent', icon: 'in-hand' },
} as const;

function attentionRow(one: Attention, view: ReadinessView, links: Links): Element {
  const { word, colour, icon } = kinds[one.kind];
  const joint = one.kind === 'overdue' || one.kind === 'request' ? ' ' : ': ';
  const line = [
    { text: word, strong: true, colour },
    { text: `${joint}${one.detail}${one.owner === '' ? '' : ` · ${one.owner}`}` },
  ];
  const words = [
    paragraph(one.title, { weight: 'Bolder' }),
    runs(line, { size: 'Small', spacing: 'None' }),
  ];
  return listRow(standingIcon(icon, links), words, [nextStep(one, view, links)]);
}
