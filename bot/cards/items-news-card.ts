import type { ItemsNewsView } from '../application/items/show-items-news.ts';
import type { Message } from '../application/ports.ts';
import { sayDue } from '../contract/check-words.ts';
import { sayMoment } from '../contract/spoken-time.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { itemNewsWords } from './item-news-words.ts';
import type { Links } from './links.ts';
import { listRow } from './list-row.ts';
import { moreLine } from './more-line.ts';
import { standingIcon, standingLine } from './standing.ts';
import { badgeLine, paragraph, runs, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** With what people write at its longest, as many as a message holds. */
const rows = 6;

type Row = ItemsNewsView['items'][number];

/** Tells somebody what happened to several items that concern them, all at once. */
export function itemsNewsCard(view: ItemsNewsView, links: Links): Message {
  const { visit, items, own, news } = view;
  const first = items[0]?.detail;
  const owner = first?.item.owner?.name ?? null;
  const fact = itemNewsWords({ ...view, owner, count: items.length });
  return cardMessage({
    summary: `${visitHeading(visit)}. ${fact}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(fact),
      news === 'redated' && first?.redating != null ? paragraph(first.redating.reason) : null,
      ...items.slice(0, rows).map((row) => rowOf(row, view, links)),
      moreLine(items.length - rows, 'in the tab'),
    ],
    actions: [
      own
        ? execute({ title: 'My items', verb: 'items.show', data: { visit: visit.id, page: 0 } })
        : null,
      openUrl('Open the checklist', links.checklist(visit.id)),
    ],
  });
}

function rowOf({ detail, dueBefore }: Row, { news }: ItemsNewsView, links: Links): Element {
  const { visit, item, asOf } = detail;
  const isMoved = news === 'redated' || (news === 'undone' && dueBefore !== item.due);
  const moved =
    isMoved && dueBefore !== null
      ? `Due ${sayDue(item, asOf)}, no longer ${sayMoment(dueBefore, asOf)}`
      : null;
  const words = [
    paragraph(item.title, { weight: 'Bolder' }),
    moved === null
      ? runs(standingLine(item, asOf), { size: 'Small', spacing: 'None' })
      : paragraph(moved, { size: 'Small', spacing: 'None' }),
  ];
  const data = { visit: visit.id, item: item.key, kind: 'shared', page: 0 };
  // Whether they take it over is asked of each.
  const answer = execute({ title: 'Open item', verb: 'item.open', data });
  return listRow(standingIcon(item.standing, links), words, news === 'offered' ? [answer] : []);
}
