import type { Message } from '../application/ports.ts';
import type { ItemView, ReadinessView, Standing } from '../contract/readiness.ts';
import { sayDay } from '../contract/spoken-time.ts';
import { standingTitles } from '../contract/standing-words.ts';
import { isAtRest } from '../domain/visit-life/states.ts';
import { openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { listRow } from './list-row.ts';
import { standingColours, standingIcon, standingLine } from './standing.ts';
import { aside, badgeLine, paragraph, runs, title } from './text.ts';
import { callSentence, countdownWords, visitHeading } from './visit-words.ts';

const loudest = ['overdue', 'blocked', 'in-hand'] as const satisfies readonly Standing[];
const rows = 5;

/**
 * The channel's card: totals and what is open. It names no person who has not acknowledged; that is
 * for the director.
 */
export function channelCard(view: ReadinessView, links: Links): Message {
  const { visit, ready, reach, asOf } = view;
  const heading = visitHeading(visit);
  const open = loudest.flatMap((standing) =>
    view.items
      .filter((item) => item.standing === standing)
      .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')),
  );
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
      ...shown.map((item) => openRow(item, links, asOf)),
      open.length > rows
        ? aside(`${open.length - rows} more in the tab`, { spacing: 'Small' })
        : null,
    ],
    actions: [openUrl('Open readiness', links.readiness(visit.id))],
  });
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

function openRow(item: ItemView, links: Links, now: string): Element {
  const line = [...standingLine(item, now), { text: ` · ${item.ownerRole}` }];
  const words = [paragraph(item.title), runs(line, { size: 'Small', spacing: 'None' })];
  return { ...listRow(standingIcon(item.standing, links), words), separator: false };
}

/** None of something is no news: only what there is stands out. */
function countWord(standing: Standing, count: number): Element {
  const loud = count === 0 ? {} : { strong: true, colour: standingColours[standing] };
  const word = { text: standingTitles[standing], ...loud };
  return runs([word], { size: 'Small', spacing: 'None' });
}
