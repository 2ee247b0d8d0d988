import type { Message } from '../application/ports.ts';
import type { SummaryView } from '../application/reminders/show-summary.ts';
import { checkWords } from '../contract/check-words.ts';
import { clockDayWords } from '../contract/clock-words.ts';
import { countWords } from '../contract/list-words.ts';
import type { ItemView } from '../contract/readiness.ts';
import { sayDay, sayTime } from '../contract/spoken-time.ts';
import { openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { moreLine } from './more-line.ts';
import { saidWhen } from './standing.ts';
import { aside, badgeLine, figures, paragraph, runs, title, type Run } from './text.ts';
import { countdownWords, visitHeading } from './visit-words.ts';

const rows = 4;

/** The morning's summary for the core group: how far, what today asks, what stands in the way. */
export function summaryCard(view: SummaryView, links: Links): Message {
  const { readiness, done, dueToday, clocks } = view;
  const { visit, ready, counts, reach, asOf } = readiness;
  const heading = `${countdownWords(readiness)}. ${ready.percent}% ready.`;
  const waiting = reach.sent - reach.acknowledged;
  return cardMessage({
    summary: `${visitHeading(visit)}, ${sayDay(asOf, asOf)}: ${heading} ${todayWords(view)}`,
    body: [
      badgeLine(`${visitHeading(visit)} · ${sayDay(asOf, asOf)}`, visit.drill),
      title(heading),
      visit.drill ? paragraph(visitHeading(visit)) : null,
      ...figures([
        { number: counts.overdue, words: 'Overdue' },
        { number: counts.blocked, words: 'Blocked' },
        { number: Math.max(waiting, 0), whole: reach.everyone, words: 'Not acknowledged' },
        { number: reach.notReached, whole: reach.everyone, words: 'Not reached' },
      ]),
      ...part('Due today', dueToday, (item) => dueLine(item)),
      ...part('Overdue', standing(view, 'overdue'), (item) => ownerLine(item)),
      ...part('Blocked', standing(view, 'blocked'), (item) => reasonLine(item)),
      ...part('Done since yesterday', done, (item) => doneLine(item, asOf)),
      ...clockLines(clocks, asOf),
    ],
    actions: [openUrl('Open readiness', links.readiness(visit.id))],
  });
}

function todayWords({ dueToday, readiness }: SummaryView): string {
  const { overdue } = readiness.counts;
  const due = `${countWords(dueToday.length, 'item', 'items')} due today`;
  return overdue === 0 ? `${due}.` : `${due}, ${overdue} overdue.`;
}

function standing({ readiness }: SummaryView, wanted: ItemView['standing']): ItemView[] {
  return readiness.items
    .filter((item) => item.standing === wanted)
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
}

function part(
  heading: string,
  items: readonly ItemView[],
  line: (item: ItemView) => readonly Run[],
): (Element | null)[] {
  if (items.length === 0) return [];
  return [
    paragraph(`${heading}: ${items.length}`, { weight: 'Bolder', separator: true }),
    ...items.slice(0, rows).map((item) => ({
      type: 'Container',
      spacing: 'Small',
      items: [paragraph(item.title), runs(line(item), { size: 'Small', spacing: 'None' })],
    })),
    moreLine(items.length - rows, 'in the tab'),
  ];
}

function dueLine(item: ItemView): Run[] {
  const { due, owner, ownerRole } = item;
  const when = due === null ? '' : `By ${sayTime(due)}${checkWords(item)} · `;
  return [{ text: `${when}${owner?.name ?? ownerRole}` }];
}

function ownerLine({ owner, ownerRole, rating }: ItemView): Run[] {
  return [
    { text: 'Overdue', strong: true, colour: 'Attention' },
    { text: ` · ${owner?.name ?? ownerRole}${rating === null ? '' : ` · ${rating.words}`}` },
  ];
}

function reasonLine({ owner, ownerRole, reason }: ItemView): Run[] {
  return [
    { text: 'Blocked', strong: true, colour: 'Warning' },
    { text: `: ${reason?.text ?? 'no reason given'} · ${owner?.name ?? ownerRole}` },
  ];
}

function doneLine({ done }: ItemView, now: string): Run[] {
  const who = done === null ? '' : ` by ${done.by}, ${saidWhen(done.at, now)}`;
  return [{ text: 'Done', strong: true, colour: 'Good' }, { text: who }];
}

/** Clocks that the law has set running: what, and by when. */
function clockLines(clocks: SummaryView['clocks'], now: string): Element[] {
  if (clocks.length === 0) return [];
  return [
    paragraph('Clocks running', { weight: 'Bolder', separator: true }),
    ...clocks.slice(0, rows).map((clock) => ({
      type: 'Container',
      spacing: 'Small',
      items: [paragraph(clock.title), clockLine(clock, now)],
    })),
  ];
}

function clockLine({ clock, at, basis }: SummaryView['clocks'][number], now: string): Element {
  const day = `By ${sayDay(at, now)}${checkWords({ basis })}`;
  if (clock === null) return aside(day);
  if (clock.state !== 'overdue') return aside(`${day}, ${clock.words}`);
  const line: Run[] = [
    { text: 'Overdue', strong: true, colour: 'Attention' },
    { text: `: ${clockDayWords({ ...clock, day: at, basis }, now)}` },
  ];
  return runs(line, { size: 'Small', spacing: 'None' });
}
