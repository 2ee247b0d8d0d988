import { sayDays } from '../../../../bot/contract/spoken-time.ts';
import type { PossibleMove } from '../../../../bot/contract/visit-move.ts';
import type { VisitSummary } from '../../../../bot/contract/visit.ts';

const effects: Readonly<Record<string, string>> = {
  announce: 'The visit begins: its checklist is started.',
  'start-fieldwork': 'The inspectors have begun. Preparing ends, and fieldwork is under way.',
  'hear-feedback':
    'Fieldwork is over and the inspectors have said what they found. It stays embargoed until the letter is published.',
  'receive-draft': 'The draft letter has come for checking. It stays embargoed.',
  publish: 'The letter or report is published. What is left are the findings and their follow-ups.',
  'keep-unpublished': 'The visit ends with a letter that Ofsted does not publish.',
  close: 'The work on the visit is over. Its record is kept, and it can be reopened.',
  finish: 'It is over. Its record is kept, and it can be reopened.',
  reopen: 'The visit goes back to where it stood before it was closed.',
  'move-dates':
    'The deadlines of open items move with the dates. What is done stays done, and the original deadlines are kept.',
  defer: 'The visit waits until it is resumed with new dates. Its checklist is kept as it is.',
  resume: 'Preparing goes on with new dates, and the deadlines of open items move with them.',
  cancel: 'The visit does not take place. Its record is kept, and it can be reinstated.',
  reinstate: 'The visit goes back to where it stood before it was cancelled.',
};

/** What a move does, in a sentence; nothing for one that this page does not know. */
export function moveEffect(move: Pick<PossibleMove, 'key'>): string | null {
  return effects[move.key] ?? null;
}

/** What is said once a move has been made: the new dates, or where the visit now stands. */
export function movedWords(move: PossibleMove, visit: VisitSummary, now: string): string {
  const fact = move.needsDates
    ? `Fieldwork is now ${sayDays(visit.fieldworkStart, visit.fieldworkEnd, now)}.`
    : `The visit is ${visit.stateWords}.`;
  return move.tellsPeople ? `${fact} Everyone on the list is being told.` : fact;
}
