import type { Message } from '../application/ports.ts';
import type { OwnItem, OwnPart } from '../application/show-own-part.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { availabilityWords } from '../contract/availability.ts';
import { countWords, listWords } from '../contract/list-words.ts';
import { sayDays, sayMoment } from '../contract/spoken-time.ts';
import { isAtRest } from '../domain/visit-life/states.ts';
import { button, execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { itemRow } from './item-row.ts';
import type { Links } from './links.ts';
import { pageOf } from './page-of.ts';
import { saidWhen } from './standing.ts';
import { otherVisitsRow } from './other-visits.ts';
import { badgeLine, paragraph, runs, title } from './text.ts';
import { turnPage } from './turn-page.ts';
import { callSentence, visitHeading } from './visit-words.ts';

const rowsOnPage = 4;

/**
 * A person's own card: the news, whether they have seen it, and their items, a page at a time.
 * @param look.page from 0; one that is not there any more shows the nearest
 */
export function announcementCard(
  own: OwnPart,
  look: { page: number; others: readonly VisitSummary[] },
  links: Links,
): Message {
  const { visit, asOf, acknowledgedAt: seen } = own;
  // Of a visit that is off, over or waits nothing is to do, whatever was open.
  const items = isAtRest(visit.state) ? [] : own.items;
  const { page, pages, shown } = pageOf(items, look.page, rowsOnPage);
  const row = { visitId: visit.id, page, links, now: asOf };
  return cardMessage({
    summary: notificationText({ ...own, items }),
    body: [
      badgeLine('Visit announced', visit.drill),
      title(visitHeading(visit)),
      paragraph(callSentence(visit, asOf)),
      inPlaceLine(own),
      seen === null ? null : seenLine(seen, asOf),
      whereLine(own),
      paragraph(needWords(items, asOf), { weight: seen === null ? 'Bolder' : 'Default' }),
      ...shown.map((item) => itemRow(item, row)),
      pages > 1 ? button(...turnPage({ page, pages }, 'items', pageButton(visit.id))) : null,
      ...otherVisitsRow(look.others, 'items.show'),
    ],
    actions: [
      seen === null
        ? execute({
            title: 'I’ve seen this',
            verb: 'visit.acknowledge',
            data: { visit: visit.id, page },
            style: 'positive',
          })
        : null,
      visit.state === 'cancelled' ? null : whereButton(own, page),
      openUrl('Open readiness', links.readiness(visit.id)),
    ],
  });
}

function seenLine(seen: string, now: string): Element {
  const said = `Seen ${saidWhen(seen, now)}. Thank you.`;
  return runs([{ text: said, strong: true, colour: 'Good' }]);
}

/** "Marcus Oyelaran announced this at 9:35 am." */
function inPlaceLine({ announcedInPlaceBy: by, visit, asOf }: OwnPart): Element | null {
  return by === null
    ? null
    : paragraph(`${by} announced this ${saidWhen(visit.announcedAt, asOf)}.`);
}

/** "Away Thu 25 and Fri 26 Jan. 2 of your items are with Marcus Oyelaran." */
function whereLine({ availability, handedOver, asOf }: OwnPart): Element | null {
  if (availability === null) return null;
  const { count, to } = handedOver;
  const items = countWords(count, 'item of yours is', 'items of yours are');
  const holders = to.length === 0 ? 'waiting for somebody to take over' : `with ${listWords(to)}`;
  const where = `${availabilityWords(availability, asOf)}.`;
  return paragraph(count === 0 ? where : `${where} ${items} ${holders}.`);
}

function whereButton({ visit, availability }: OwnPart, page: number): Element {
  return execute({
    title: availability === null ? 'I’m away' : 'Change where I am',
    verb: 'availability.ask',
    data: { visit: visit.id, page },
  });
}

/** "What we need from you: 3 things, the first by 5:00 pm today." */
function needWords(items: readonly OwnItem[], now: string): string {
  const open = openItems(items);
  if (items.length === 0) return 'There is nothing for you to do now.';
  if (open.length === 0) return 'All your things are done. Thank you.';
  const things = `What we need from you: ${countWords(open.length, 'thing', 'things')}`;
  const overdue = open.filter(({ item }) => item.standing === 'overdue').length;
  if (overdue > 0) return `${things}, ${overdue === open.length ? 'all' : overdue} overdue.`;
  const first = open.find(({ item }) => item.due !== null)?.item.due;
  return typeof first === 'string'
    ? `${things}, the first by ${sayMoment(first, now)}.`
    : `${things}.`;
}

function openItems(items: readonly OwnItem[]): OwnItem[] {
  return items.filter(({ item }) => !['done', 'not-applicable'].includes(item.standing));
}

/** What the phone shows before anything is opened. */
function notificationText({ visit, asOf, items }: OwnPart): string {
  if (isAtRest(visit.state)) return `${visitHeading(visit)}. ${callSentence(visit, asOf)}`;
  const open = openItems(items).length;
  const days = sayDays(visit.fieldworkStart, visit.fieldworkEnd, asOf);
  const things = open === 0 ? 'Nothing' : countWords(open, 'thing', 'things');
  return `${visitHeading(visit)}, ${days}. ${things} for you to do.`;
}

function pageButton(visit: string) {
  return (title: string, page: number): Element =>
    execute({ title, verb: 'items.show', data: { visit, page } });
}
