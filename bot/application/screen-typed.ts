import type { ScreeningAnswer } from '../contract/screening.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { PersonalDetails } from '../domain/screening/personal-details.ts';
import { screenText } from '../domain/screening/screen-text.ts';
import type { Actor } from './actor.ts';
import type { Operation } from './document-store.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';

/** What somebody typed, and what they chose if they were asked about it before. */
export interface Typed {
  /** By the names that the form or the body has for them. */
  readonly texts: Readonly<Record<string, string | null | undefined>>;
  readonly screened: ScreeningAnswer;
  /** What it was typed about, by id, and the visit that it belongs to. */
  readonly subject: string;
  readonly visitId: string | null;
  /** About what is embargoed: the core group alone may learn that anything was typed. */
  readonly embargoed?: boolean;
}

/**
 * Checks whatever a person typed before it is kept. Every use-case that takes text calls this and
 * puts what it returns into its own commit: the record of what the writer chose, without the text.
 * @throws PersonalDetails when a text seems to hold any and the writer has not chosen to keep it
 */
export function screenTyped(
  { clock, ids }: Pick<Parts, 'clock' | 'ids'>,
  actor: Actor,
  typed: Typed,
): Operation[] {
  const at = clock.now();
  const today = londonDay(at);
  const kinds = Object.entries(typed.texts).flatMap(([field, text]) =>
    text === null || text === undefined ? [] : [{ field, found: screenText(text, today) }],
  );
  const found = [...new Set(kinds.flatMap((one) => one.found))];
  if (found.length > 0 && typed.screened !== 'kept') {
    const fields = kinds.filter((one) => one.found.length > 0).map(({ field }) => field);
    throw new PersonalDetails(found, fields);
  }
  const chosen = found.length > 0 ? 'kept' : typed.screened;
  if (chosen === undefined || (chosen === 'kept' && found.length === 0)) return [];
  const event = eventOf({
    id: ids.event(),
    type: `screening.${chosen}`,
    actor: actor.person.id,
    subject: typed.subject,
    before: null,
    after: found,
    at,
    visitId: typed.visitId,
    embargoed: typed.embargoed ?? false,
  });
  return [event];
}
