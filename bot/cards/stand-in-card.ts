import type { Message } from '../application/ports.ts';
import type { StandInView } from '../application/reminders/show-stand-in.ts';
import { countWords } from '../contract/list-words.ts';
import type { ItemView } from '../contract/readiness.ts';
import { sayDue } from '../contract/check-words.ts';
import { sayDays } from '../contract/spoken-time.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { moreLine } from './more-line.ts';
import { badgeLine, paragraph, runs, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

const rows = 8;

/** Tells coordinators and whoever takes over whose items went where, and which need an owner. */
export function standInCard(view: StandInView, links: Links): Message {
  const { visit, items, own, asOf } = view;
  const fact = factWords(view);
  const shown = items.slice(0, rows);
  return cardMessage({
    summary: `${visitHeading(visit)}. ${fact}. ${meaningWords(view)}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(fact),
      paragraph(meaningWords(view)),
      ...shown.map((item) => itemLine(item, asOf)),
      moreLine(items.length - rows, 'in the tab'),
    ],
    actions: [
      own > 0
        ? execute({ title: 'My items', verb: 'items.show', data: { visit: visit.id, page: 0 } })
        : null,
      openUrl('Open the checklist', links.checklist(visit.id)),
    ],
  });
}

function factWords({ name, away, left, asOf }: StandInView): string {
  if (left) return `${name} has left`;
  if (away === null) return `${name} is back`;
  return `${name} is away ${sayDays(away.from, away.until, asOf)}`;
}

function meaningWords(view: StandInView): string {
  const { away, left, items, own } = view;
  if (left) return leaverWords(view);
  const count = countWords(items.length, 'item', 'items');
  if (away === null) return `${count} went back to them.`;
  const unowned = items.filter(({ owner }) => owner === null).length;
  if (unowned > 0) {
    return `${countWords(unowned, 'item needs', 'items need')} an owner: they have no deputy who is there.`;
  }
  if (own === items.length)
    return `You stand in: ${count} of theirs ${own === 1 ? 'is' : 'are'} yours until they are back.`;
  return `${count} went to their deputy until they are back.`;
}

function leaverWords({ items, own }: StandInView): string {
  const unowned = items.filter(({ owner }) => owner === null).length;
  if (unowned > 0) {
    return `${countWords(unowned, 'item needs', 'items need')} an owner: nobody else holds the role.`;
  }
  const count = countWords(items.length, 'item', 'items');
  if (own > 0)
    return `${count} of theirs changed hands; ${own} ${own === 1 ? 'is' : 'are'} yours now.`;
  return `${count} of theirs went to others.`;
}

function itemLine(item: ItemView, now: string): Element {
  const { title: words, owner } = item;
  const whose =
    owner === null
      ? { text: 'Needs an owner', strong: true, colour: 'Warning' as const }
      : { text: owner.name };
  const when = item.due === null ? '' : `, due ${sayDue(item, now)}`;
  return {
    type: 'Container',
    separator: true,
    items: [
      paragraph(words, { weight: 'Bolder' }),
      runs([whose, { text: when }], { size: 'Small', spacing: 'None' }),
    ],
  };
}
