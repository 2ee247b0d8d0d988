import { ActivityTypes, CardFactory, type Activity } from 'botbuilder';
import type { Message } from '../application/ports.ts';

/**
 * A message of one card and nothing else: Teams splits text and card into two messages and then
 * does not say by which id they could be updated. `summary` is what the phone's notification shows.
 */
export function messageActivity(message: Message): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: message.summary,
    attachments: [CardFactory.adaptiveCard(message.card)],
  };
}
