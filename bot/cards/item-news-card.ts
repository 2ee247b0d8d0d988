import type { ItemNewsView } from '../application/items/show-item-news.ts';
import { asSentence } from '../contract/as-sentence.ts';
import type { Message } from '../application/ports.ts';
import { sayDue } from '../contract/check-words.ts';
import { sayMoment } from '../contract/spoken-time.ts';
import { whyWords } from '../contract/why-words.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { itemNewsWords } from './item-news-words.ts';
import type { Links } from './links.ts';
import { standingLine } from './standing.ts';
import { badgeLine, paragraph, runs, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** Tells somebody what happened to an item that concerns them, with what they can do about it. */
export function itemNewsCard(view: ItemNewsView, links: Links): Message {
  const { visit, item, asOf } = view.detail;
  const fact = itemNewsWords({ ...view, owner: item.owner?.name ?? null, count: 1 });
  return cardMessage({
    summary: `${fact}: ${asSentence(item.title)} ${visitHeading(visit)}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(fact),
      paragraph(item.title, { weight: 'Bolder' }),
      runs(standingLine(item, asOf), { size: 'Small', spacing: 'None' }),
      ...reasonLines(view),
      paragraph(whyWords(item)),
    ],
    actions: [
      ...pressesOf(view),
      // Three buttons are enough where there is something to answer.
      view.news === 'offered' ? null : openUrl('Open in the tab', links.item(visit.id, item.key)),
    ],
  });
}

function reasonLines({ news, dueBefore, detail }: ItemNewsView): Element[] {
  const { redating, asOf, item } = detail;
  const before = dueBefore === null ? '' : `, no longer ${sayMoment(dueBefore, asOf)}`;
  if (news === 'undone' && dueBefore !== item.due) {
    return [paragraph(`Due ${sayDue(item, asOf)}${before}.`)];
  }
  if (news !== 'redated' || redating === null) return [];
  return [paragraph(`Due ${sayDue(item, asOf)}${before}. ${redating.reason}`)];
}

function pressesOf({ news, own, detail }: ItemNewsView): Element[] {
  const { visit, item } = detail;
  const data = { visit: visit.id, item: item.key, kind: 'shared', page: 0 };
  if (news === 'offered') {
    return [
      execute({
        title: 'Take it over',
        verb: 'item.change',
        style: 'positive',
        data: { ...data, change: 'accept' },
      }),
      execute({ title: 'I can’t', verb: 'item.change', data: { ...data, change: 'drop-offer' } }),
      execute({ title: 'Open item', verb: 'item.open', data }),
    ];
  }
  const mine = execute({
    title: 'My items',
    verb: 'items.show',
    data: { visit: visit.id, page: 0 },
  });
  return own ? [execute({ title: 'Open item', verb: 'item.open', data }), mine] : [mine];
}
