import type { Message } from '../application/ports.ts';
import type { ItemView, ReadinessView, Standing } from '../contract/readiness.ts';
import { sayDay } from '../contract/spoken-time.ts';
import { standingTitles } from '../contract/standing-words.ts';
import { isAtRest } from '../domain/visit-life/states.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { listRow } from './list-row.ts';
import { moreLine } from './more-line.ts';
import { standingColours, standingIcon, standingLine } from './standing.ts';
import { aside, badgeLine, paragraph, runs, title } from './text.ts';
import { callSentence, countdownWords, visitHeading } from './visit-words.ts';

const loudest = ['overdue', 'blocked', 'in-hand'] as const satisfies readonly Standing[];
const rows = 5;
const doneRows = 3;

/** Teams refreshes a card by itself for so many people at most. */
const mostRefreshed = 60;

/**
 * The channel's card: totals, what is open for whoever may press it, and what was done last. It names
 * no person who has not acknowledged; that is for the director.
 * @param refreshFor for whom it is drawn again whenever they look, by Teams’ id: the core group
 */
export function channelCard(
  view: ReadinessView,
  links: Links,
  refreshFor: readonly string[] = [],
): Message {
  const { visit, ready, reach, asOf } = view;
  const heading = visitHeading(visit);
  const open = openItems(view);
  const shown = open.slice(0, rows);
  if (isAtRest(visit.state)) return quietCard(view, links);
  return cardMessage({
    summary: `${heading}. ${ready.percent}% ready, ${ready.done} of ${ready.total} items done.`,
    body: [
      badgeLine(`Visit announced ${sayDay(visit.announcedAt, asOf)}`, visit.drill),
      title(heading),
      paragraph(callSentence(visit, asOf)),
      paragraph(`${ready.percent}% ready: ${ready.done} of ${ready.total} items done`, {
        weight: 'Bolder',
        size: 'Medium',
        separator: true,
      }),
      aside(
        `${countdownWords(view)}. ${reach.acknowledged} of ${reach.everyone} people have acknowledged.`,
      ),
      { type: 'ColumnSet', columns: [...loudest, 'done' as const].map(countColumn(view)) },
      shown.length > 0 ? paragraph('Open now', { weight: 'Bolder', separator: true }) : null,
      ...shown.map((item) => itemLine(item, view, links)),
      moreLine(open.length - rows, 'on the checklist'),
      ...lastDone(view, links),
    ],
    actions: [
      execute({
        title: 'Checklist',
        verb: 'checklist.show',
        data: { visit: visit.id, show: 'open', page: 0 },
      }),
      openUrl('Open readiness', links.readiness(visit.id)),
    ],
    ...(refreshFor.length > 0 && {
      refresh: {
        action: execute({ title: 'Refresh', verb: 'channel.show', data: { visit: visit.id } }),
        userIds: refreshFor.slice(0, mostRefreshed),
      },
    }),
  });
}

function openItems({ items }: ReadinessView): ItemView[] {
  return loudest.flatMap((standing) =>
    items
      .filter((item) => item.standing === standing)
      .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')),
  );
}

/** Who did what, the latest first. */
function lastDone(view: ReadinessView, links: Links): Element[] {
  const done = view.items
    .filter(({ standing }) => standing === 'done')
    .sort((a, b) => (b.done?.at ?? '').localeCompare(a.done?.at ?? ''))
    .slice(0, doneRows);
  if (done.length === 0) return [];
  const heading = paragraph('Done last', { weight: 'Bolder', separator: true });
  return [heading, ...done.map((item) => itemLine(item, view, links))];
}

/** What is in the channel of a visit that is off, waits or is over: nothing in it asks for anything. */
function quietCard({ visit, ready, asOf }: ReadinessView, links: Links): Message {
  const heading = visitHeading(visit);
  const sentence = callSentence(visit, asOf);
  return cardMessage({
    summary: `${heading}. ${sentence}`,
    body: [
      badgeLine(`Visit announced ${sayDay(visit.announcedAt, asOf)}`, visit.drill),
      title(heading),
      paragraph(sentence, { weight: 'Bolder' }),
      visit.state === 'cancelled' ? null : aside(`${ready.done} of ${ready.total} items done.`),
    ],
    actions: [openUrl('Open readiness', links.readiness(visit.id))],
  });
}

function countColumn(view: ReadinessView): (standing: Standing) => Element {
  return (standing) => ({
    type: 'Column',
    width: 'stretch',
    items: [
      paragraph(String(view.counts[standing]), { size: 'ExtraLarge', weight: 'Bolder' }),
      countWord(standing, view.counts[standing]),
    ],
  });
}

/** Whoever presses is told when it is not theirs: the card is the same for everybody. */
function itemLine(item: ItemView, { visit, asOf }: ReadinessView, links: Links): Element {
  const isDone = item.standing === 'done';
  const line = [...standingLine(item, asOf), { text: isDone ? '' : ` · ${item.ownerRole}` }];
  const words = [paragraph(item.title), runs(line, { size: 'Small', spacing: 'None' })];
  const data = { visit: visit.id, item: item.key, kind: 'shared', page: 0, back: 'channel' };
  const done = execute({
    title: 'Done',
    verb: 'item.complete',
    data,
    tooltip: `Done: ${item.title}`,
  });
  const row = listRow(standingIcon(item.standing, links), words, isDone ? [] : [done]);
  return { ...row, separator: false };
}

/** None of something is no news: only what there is stands out. */
function countWord(standing: Standing, count: number): Element {
  const loud = count === 0 ? {} : { strong: true, colour: standingColours[standing] };
  const word = { text: standingTitles[standing], ...loud };
  return runs([word], { size: 'Small', spacing: 'None' });
}
