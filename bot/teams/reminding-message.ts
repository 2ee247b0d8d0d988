import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import type { UseCases } from '../application/use-cases.ts';
import type { Links } from '../cards/links.ts';
import { reminderCard } from '../cards/reminder-card.ts';
import { standInCard } from '../cards/stand-in-card.ts';
import { summaryCard } from '../cards/summary-card.ts';
import type { About } from '../domain/telling/about.ts';

export type RemindingUseCases = Pick<UseCases, 'showReminder' | 'showStandIn' | 'showSummary'>;

/**
 * What a person is sent besides the news itself: reminders, who stands in for whom, the morning's
 * summary. Null for all else, and for a reminder of which nothing stands open any more.
 */
export async function remindingMessage(
  { useCases, links }: { useCases: RemindingUseCases; links: Links },
  { actor, visitId }: { actor: Actor; visitId: string },
  about: About,
): Promise<Message | null> {
  switch (about.kind) {
    case 'reminder':
    case 'escalation': {
      const round = about.kind === 'reminder' ? null : about.round;
      const view = await useCases.showReminder(actor, visitId, round);
      return view === null ? null : reminderCard(view, links);
    }
    case 'summary':
      return summaryCard(await useCases.showSummary(actor, visitId), links);
    case 'stand-in':
      return standInCard(await useCases.showStandIn(actor, visitId, about), links);
    default:
      return null;
  }
}
