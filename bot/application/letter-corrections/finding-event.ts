import type { Finding } from '../../domain/findings/finding.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import type { LetterInHand } from './letter-in-hand.ts';

interface FindingChange {
  readonly type: 'finding.corrected' | 'finding.added' | 'finding.dropped';
  readonly letter: LetterInHand;
  readonly before: Finding | null;
  readonly after: Finding | null;
  readonly at: string;
  readonly reason: string | null;
  /** It is in other words now. */
  readonly otherWords?: boolean;
}

/**
 * What happened to a finding, under its letter's name. Its words are none of it: an event stays for
 * good, and words that turn out to name somebody must not.
 */
export function findingEvent(
  { ids }: Pick<Parts, 'ids'>,
  actor: Actor,
  { type, letter, before, after, at, reason, otherWords = false }: FindingChange,
): Operation {
  return eventOf({
    id: ids.event(),
    type,
    actor: actor.person.id,
    subject: letter.body.id,
    before: before && factsOf(before),
    after: after && { ...factsOf(after), ...(otherWords && { words: 'changed' }) },
    at,
    visitId: null,
    embargoed: letter.embargoed,
    reason,
  });
}

/** Which of the letter's it is, counted from one, and what it is taken for. */
function factsOf({ position, kind, theme }: Finding) {
  return { finding: position + 1, kind, theme };
}
