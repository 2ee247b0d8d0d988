import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import type { UseCases } from '../application/use-cases.ts';
import { dueFollowUpsCard } from '../cards/due-follow-ups-card.ts';
import type { Links } from '../cards/links.ts';
import { itemNewsCard } from '../cards/item-news-card.ts';
import { itemsNewsCard } from '../cards/items-news-card.ts';
import { requestNewsCard } from '../cards/request-news-card.ts';
import { reminderCard } from '../cards/reminder-card.ts';
import { standInCard } from '../cards/stand-in-card.ts';
import { summaryCard } from '../cards/summary-card.ts';
import type { About, AboutKind } from '../domain/telling/about.ts';

export type RemindingUseCases = Pick<
  UseCases,
  | 'showDueFollowUps'
  | 'showItemNews'
  | 'showItemsNews'
  | 'showReminder'
  | 'showRequestNews'
  | 'showStandIn'
  | 'showSummary'
>;

const remindingKinds = [
  'reminder',
  'escalation',
  'summary',
  'follow-ups',
  'stand-in',
  'item',
  'items',
  'request',
] as const satisfies readonly AboutKind[];

export type RemindingAbout = Extract<About, { kind: (typeof remindingKinds)[number] }>;

export function isReminding(about: About): about is RemindingAbout {
  return remindingKinds.some((kind) => kind === about.kind);
}

/**
 * What a person is sent besides the news itself: reminders, who stands in for whom, what became of
 * an item or a request, the morning's summary, follow-ups that are due. Null when nothing of it stands open any
 * more, or the visit is off or over.
 */
export async function remindingMessage(
  { useCases, links }: { useCases: RemindingUseCases; links: Links },
  { actor, visitId }: { actor: Actor; visitId: string },
  about: RemindingAbout,
): Promise<Message | null> {
  switch (about.kind) {
    case 'reminder':
    case 'escalation': {
      const round = about.kind === 'reminder' ? null : about.round;
      const view = await useCases.showReminder(actor, visitId, round);
      return view === null ? null : reminderCard(view, links);
    }
    case 'summary': {
      const view = await useCases.showSummary(actor, visitId);
      return view === null ? null : summaryCard(view, links);
    }
    case 'follow-ups': {
      const view = await useCases.showDueFollowUps(actor);
      return view === null ? null : dueFollowUpsCard(view, links);
    }
    case 'item': {
      const view = await useCases.showItemNews(actor, visitId, about);
      return view === null ? null : itemNewsCard(view, links);
    }
    case 'items': {
      const view = await useCases.showItemsNews(actor, visitId, about);
      return view === null ? null : itemsNewsCard(view, links);
    }
    case 'request': {
      const view = await useCases.showRequestNews(actor, visitId, about);
      return view === null ? null : requestNewsCard(view, links);
    }
    case 'stand-in': {
      const view = await useCases.showStandIn(actor, visitId, about);
      return view === null ? null : standInCard(view, links);
    }
  }
}
