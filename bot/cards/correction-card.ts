import type { Message } from '../application/ports.ts';
import { sayDay, sayDays, sayTime } from '../contract/spoken-time.ts';
import type { VisitSummary } from '../contract/visit.ts';
import type { About } from '../domain/telling/about.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage } from './card.ts';
import type { Links } from './links.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { callSentence, visitHeading } from './visit-words.ts';

type Correction = Extract<About, { kind: 'correction' }>;

/** Tells people that what they were told was wrong, and what is right. */
export function correctionCard(
  { visit, asOf }: { visit: VisitSummary; asOf: string },
  { before }: Correction,
  look: { links: Links; personal: boolean },
): Message {
  const heading = visitHeading(visit);
  return cardMessage({
    summary: `Correction. ${heading}. ${callSentence(visit, asOf)}`,
    body: [
      badgeLine('Correction', visit.drill),
      title(heading),
      paragraph(callSentence(visit, asOf), { weight: 'Bolder' }),
      paragraph(wrongWords(before, asOf)),
    ],
    actions: [
      look.personal
        ? execute({ title: 'My items', verb: 'items.show', data: { visit: visit.id, page: 0 } })
        : null,
      openUrl('Open readiness', look.links.readiness(visit.id)),
    ],
  });
}

/** What people were told before: the visit, the call, fieldwork. */
export function wrongWords(before: Correction['before'], now: string): string {
  const { typeTitle, themeTitle, call, fieldworkStart, fieldworkEnd } = before;
  const what = themeTitle === null ? typeTitle : `${typeTitle}: ${themeTitle}`;
  const days = sayDays(fieldworkStart, fieldworkEnd, now);
  const phoned = `${sayTime(call)} on ${sayDay(call, now)}`;
  return `What you were told before was wrong: ${what}, the call at ${phoned}, fieldwork on ${days}.`;
}
