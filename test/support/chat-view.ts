import { type Card, readCard } from './card.ts';
import type { ConnectorDouble } from './connector-double/start.ts';
import type { KeptActivity } from './connector-double/messages.ts';

export interface CardInChat {
  kept: KeptActivity;
  card: Card;
}

/** A chat or channel as one person's client shows it. */
export interface ChatView {
  /** Every card, oldest first. */
  cards(): CardInChat[];
  /**
   * Shows the answer to a press in the place of the card pressed, to this person alone, until the
   * bot updates the message.
   */
  redraw(kept: KeptActivity, card: Card): void;
}

export function createChatView(double: ConnectorDouble, conversationId: string): ChatView {
  const redrawn = new Map<string, { revision: number; card: Card }>();

  function cardOf(kept: KeptActivity): Card | undefined {
    const own = redrawn.get(kept.id);
    if (own?.revision === kept.revision) return own.card;
    const content = kept.activity.attachments?.[0]?.content;
    return content === undefined ? undefined : readCard(content);
  }

  return {
    cards: () =>
      double.activities(conversationId).flatMap((kept) => {
        const card = cardOf(kept);
        return card ? [{ kept, card }] : [];
      }),
    redraw(kept, card) {
      redrawn.set(kept.id, { revision: kept.revision, card });
    },
  };
}
