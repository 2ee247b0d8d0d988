import type { Message } from '../application/ports.ts';
import { sayDay, sayDays, sayTime } from '../contract/spoken-time.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { visitTitle } from '../contract/visit-title.ts';
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
      paragraph(wrongWords(before, { visit, now: asOf })),
    ],
    actions: [
      look.personal
        ? execute({ title: 'My items', verb: 'items.show', data: { visit: visit.id, page: 0 } })
        : null,
      openUrl('Open readiness', look.links.readiness(visit.id)),
    ],
  });
}

/** What people were told before: the visit, the call, fieldwork; or who leads it, where that is all. */
export function wrongWords(
  before: Correction['before'],
  { visit, now }: { visit: VisitSummary; now: string },
): string {
  const { call, lead, fieldworkStart, fieldworkEnd } = before;
  if (saysOtherwise(before, visit)) {
    const days = sayDays(fieldworkStart, fieldworkEnd, now);
    const phoned = `${sayTime(call)} on ${sayDay(call, now)}`;
    return `What you were told before was wrong: ${visitTitle(before)}, the call at ${phoned}, fieldwork on ${days}.`;
  }
  const named = lead === undefined ? 'Nobody was named before.' : `It was to be ${lead}.`;
  return `${named} The rest is as you were told.`;
}

/** Whether more is wrong than who leads the inspection. */
function saysOtherwise(before: Correction['before'], visit: VisitSummary): boolean {
  return (
    !visit.typeTitle.startsWith(before.typeTitle) ||
    (['themeTitle', 'call', 'fieldworkStart', 'fieldworkEnd'] as const).some(
      (field) => before[field] !== visit[field],
    )
  );
}
