import type { Message } from '../application/ports.ts';
import { countWords } from '../contract/list-words.ts';
import type { ReadinessView } from '../contract/readiness.ts';
import { openUrl } from './actions.ts';
import { cardMessage } from './card.ts';
import type { Links } from './links.ts';
import { saidWhen } from './standing.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { wavesRows } from './waves-rows.ts';
import { callSentence, visitHeading } from './visit-words.ts';

/** What whoever confirmed sees: announced now, or by whom and when it already was. */
export function announcedCard(view: ReadinessView, announcedNow: boolean, links: Links): Message {
  const { visit, reach, asOf } = view;
  const heading = visitHeading(visit);
  const now = reach.everyone - reach.held - reach.cancelled;
  const people = countWords(now, 'person', 'people');
  const sentence = announcedNow
    ? `Announced. ${people} ${now === 1 ? 'is' : 'are'} being told now, the core group first.`
    : `${visit.announcedBy} announced this visit ${saidWhen(visit.announcedAt, asOf)}. Nobody is told twice.`;
  return cardMessage({
    summary: `${heading}. ${sentence}`,
    body: [
      badgeLine(announcedNow ? 'Announced' : 'Already announced', visit.drill),
      title(heading),
      paragraph(sentence, { weight: 'Bolder' }),
      paragraph(callSentence(visit, asOf)),
      ...wavesRows(view),
    ],
    actions: [openUrl('Open readiness', links.readiness(visit.id))],
  });
}
