import type { Message } from '../application/ports.ts';
import { sayDays, sayMoment } from '../contract/spoken-time.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { eventKindRules, type EventKind } from '../domain/subscriptions/event-kinds.ts';
import { cardMessage } from './card.ts';
import { aside, badgeLine, paragraph, title } from './text.ts';
import { toCheck, visitHeading } from './visit-words.ts';

/** What has happened, for a channel where the bot is not. */
export interface OutsideNews {
  readonly kind: EventKind;
  /** When it happened. */
  readonly at: string;
  /** Null for what belongs to no visit. */
  readonly visit: VisitSummary | null;
  /** Whose visit it is; null where the council's name is not known. */
  readonly council: string | null;
  readonly now: string;
}

/**
 * Worded for outsiders, who may be of another council: which visit, what happened and when. No staff
 * names, no words that anybody wrote, no links and buttons that need the bot or its tab.
 */
export function outsideCard({ kind, at, visit, council, now }: OutsideNews): Message {
  const { words } = eventKindRules[kind];
  const heading = visit === null ? 'Ofsted visits' : visitHeading(visit);
  return cardMessage({
    summary: `${heading}. ${words}.`,
    body: [
      badgeLine(heading, visit?.drill),
      title(words),
      visit === null ? null : paragraph(standingWords(visit, now)),
      aside(`${council ?? 'Visit Ready'}, ${sayMoment(at, now)}`),
    ],
  });
}

/** Where the visit stands, so that a card says as much read alone. */
function standingWords(visit: VisitSummary, now: string): string {
  const days = sayDays(visit.fieldworkStart, visit.fieldworkEnd, now);
  const when = visit.yearlyEvent ? `It is due on ${days}.` : `Fieldwork: ${days}.`;
  return `It is ${visit.stateWords}. ${when}${toCheck(visit)}`;
}

/** For seeing whether cards arrive. */
export function outsideTestCard(): Message {
  const words = 'Visit Ready reaches this channel';
  return cardMessage({
    summary: words,
    body: [
      title(words),
      paragraph(
        'This is a test. Nothing has happened. What was chosen in Settings is posted here.',
      ),
    ],
  });
}
