import type { Message } from '../../bot/application/ports.ts';
import { outsideCard, outsideTestCard } from '../../bot/cards/outside-card.ts';
import { subscriptionPausedCard } from '../../bot/cards/subscription-paused-card.ts';
import type { VisitSummary } from '../../bot/contract/visit.ts';
import { links, now } from './views.ts';

/** The cards for channels where the bot is not, and about other systems. */
export function connectorCards(
  visit: VisitSummary,
  { name }: { name: string },
): Record<string, Message> {
  const news = { at: now, now, visit, council: 'Exampleshire County Council' };
  return {
    'a visit, for outsiders': outsideCard({ ...news, kind: 'visit.announced' }),
    'a letter, for outsiders': outsideCard({ ...news, visit: null, kind: 'letter.published' }),
    'a test, for outsiders': outsideTestCard(),
    'a system that hears of nothing': subscriptionPausedCard(
      {
        kind: 'subscription-paused',
        name: name.slice(0, 60),
        because: 'It failed for a day: answered 500',
      },
      links,
    ),
  };
}
