import type { Message } from '../application/ports.ts';
import type { MilestoneView } from '../contract/readiness.ts';
import { clockDayWords } from '../contract/clock-words.ts';
import { londonDayOf } from '../contract/spoken-time.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { problemLine } from './problem-line.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

export interface ClockPlace {
  readonly visit: string;
  readonly clock: string;
  /** The follow-up whose card it is pressed on. */
  readonly followUp?: string;
}

/** The day on which it was sent, today unless said otherwise. */
export function sentField(now: string, typed?: string): Element {
  return {
    type: 'Input.Date',
    id: 'sent',
    label: 'Sent on',
    value: typed ?? londonDayOf(now),
    max: londonDayOf(now),
  };
}

/** The press that records it. */
export function sentPress({ visit, clock, followUp }: ClockPlace, tooltip: string): Element {
  const data = { visit, clock, followUp };
  return execute({ title: 'Record as sent', verb: 'clock.sent', data, tooltip });
}

/** Asks on which day what a statutory clock asks for was sent. */
export function clockSentCard(
  { visit, clock }: { visit: VisitSummary; clock: MilestoneView },
  { problem, typed, now }: { problem: string | null; typed?: string | undefined; now: string },
): Message {
  const standing = clock.clock && clockDayWords({ ...clock, ...clock.clock, day: clock.at }, now);
  return cardMessage({
    summary: `${visitHeading(visit)}: ${clock.title}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(clock.title),
      standing === null ? null : paragraph(`Statutory clock: ${standing}.`),
      problemLine(problem),
      sentField(now, typed),
    ],
    actions: [
      sentPress({ visit: visit.id, clock: clock.key }, `Record as sent: ${clock.title}`),
      execute({
        title: 'Back to status',
        verb: 'status.show',
        data: { visit: visit.id },
        withoutInputs: true,
      }),
    ],
  });
}
