import type { Message } from '../application/ports.ts';
import { sayDays } from '../contract/spoken-time.ts';
import type { VisitSummary } from '../contract/visit.ts';
import type { VisitChange } from '../domain/telling/about.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage } from './card.ts';
import type { Links } from './links.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** Tells people what has changed since the announcement, and what that means for them. */
export function changeCard(
  { visit, asOf }: { visit: VisitSummary; asOf: string },
  change: VisitChange,
  look: { links: Links; personal: boolean },
): Message {
  const heading = visitHeading(visit);
  const { fact, meaning } = changeWords(visit, change, asOf);
  const off = visit.state === 'cancelled';
  return cardMessage({
    summary: `${heading}. ${fact}`,
    body: [
      badgeLine('Change to a visit', visit.drill),
      title(heading),
      paragraph(fact, { weight: 'Bolder' }),
      paragraph(meaning),
      change.reason === null ? null : paragraph(`Why: ${change.reason}`),
    ],
    actions: [
      look.personal && !off
        ? execute({ title: 'My items', verb: 'items.show', data: { visit: visit.id, page: 0 } })
        : null,
      openUrl('Open readiness', look.links.readiness(visit.id)),
    ],
  });
}

interface ChangeWords {
  readonly fact: string;
  readonly meaning: string;
}

/** A change as people are told of it. */
export function changeWords(visit: VisitSummary, change: VisitChange, now: string): ChangeWords {
  const was = sayDays(change.before.fieldworkStart, change.before.fieldworkEnd, now);
  const days = sayDays(visit.fieldworkStart, visit.fieldworkEnd, now);
  if (change.move === 'cancel') {
    return { fact: 'The visit is cancelled.', meaning: 'There is nothing more for you to do.' };
  }
  if (change.move === 'defer') {
    const meaning = 'New dates are not known yet. You will hear as soon as they are.';
    return { fact: `The visit is deferred. It was to be on ${was}.`, meaning };
  }
  if (change.move === 'reinstate') {
    return { fact: `The visit is on again: ${days}.`, meaning: 'Your items stand as they were.' };
  }
  return {
    fact: `Fieldwork is now on ${days}. It was to be on ${was}.`,
    meaning: 'Your deadlines have moved with it.',
  };
}
