import type { Actor } from '../application/actor.ts';
import type { Ids, Message } from '../application/ports.ts';
import type { UseCases } from '../application/use-cases.ts';
import { dueFollowUpsCard } from '../cards/due-follow-ups-card.ts';
import { followUpNewsCard } from '../cards/follow-up-news-card.ts';
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
  | 'showFollowUpNews'
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
  'follow-up',
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
  parts: { useCases: RemindingUseCases; links: Links; ids: Ids },
  { actor, visitId }: { actor: Actor; visitId: string },
  about: RemindingAbout,
): Promise<Message | null> {
  const { useCases, links } = parts;
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
    case 'follow-up': {
      const view = await useCases.showFollowUpNews(actor, about);
      const requestId = parts.ids.random();
      return view === null ? null : followUpNewsCard(view, { links, requestId });
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
