import type { Message } from '../application/ports.ts';
import { cardMessage, type Element } from './card.ts';
import { paragraph, title } from './text.ts';

/** One fact and one sentence: what happened, what was kept, what to do. */
export function noticeCard(notice: {
  heading: string;
  sentence: string;
  actions?: readonly Element[];
}): Message {
  return cardMessage({
    summary: `${notice.heading}. ${notice.sentence}`,
    body: [title(notice.heading), paragraph(notice.sentence)],
    actions: notice.actions ?? [],
  });
}
