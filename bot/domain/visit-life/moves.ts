import type { VisitTypeRule } from '../framework/visit-type.ts';
import type { Action } from '../people/permissions.ts';
import type { VisitState } from './states.ts';

type Outcome = VisitTypeRule['outcome'];

/** One way in which a visit's life moves on. */
export interface MoveRule {
  /** What the person does, after "You can't" and "may": "close the visit". */
  words: string;
  from: readonly VisitState[];
  /** `same`: it stays where it is. `before`: back to where it was before it came to this state. */
  to: VisitState | 'same' | 'before';
  /** What its maker must be allowed. */
  needs: Action;
  needsReason: boolean;
  /** True where new dates come with it, so that deadlines move and people are told. */
  movesDates: boolean;
  /** True where everybody has to hear of it. */
  tellsPeople?: boolean;
  /** Which visits know the move, by what they end in; all where left out. */
  outcomes?: readonly Outcome[];
}

const plain = { needsReason: false, movesDates: false };
const explained = { needsReason: true, movesDates: false };
const letters: readonly Outcome[] = ['report', 'letter'];
/** A yearly event has a day on which it is due, and nothing that begins. */
const withFieldwork: readonly Outcome[] = [...letters, 'feedback'];
const noLetter: readonly Outcome[] = ['feedback', 'none'];

/** The events that move a visit, and who may cause them. */
export const moveRules = {
  announce: {
    words: 'announce the visit',
    from: ['called'],
    to: 'preparing',
    needs: 'visit.announce',
    ...plain,
  },
  'start-fieldwork': {
    words: 'start fieldwork',
    from: ['preparing'],
    to: 'fieldwork',
    needs: 'visit.run',
    ...plain,
    outcomes: withFieldwork,
  },
  'hear-feedback': {
    words: 'record the inspectors’ feedback',
    from: ['fieldwork'],
    to: 'awaiting-letter',
    needs: 'visit.record-outcome',
    ...plain,
    outcomes: letters,
  },
  'receive-draft': {
    words: 'record the draft letter',
    from: ['awaiting-letter'],
    to: 'awaiting-letter',
    needs: 'visit.record-outcome',
    ...plain,
    outcomes: letters,
  },
  publish: {
    words: 'record the letter as published',
    from: ['awaiting-letter', 'not-published'],
    to: 'published',
    needs: 'visit.record-outcome',
    ...plain,
    outcomes: letters,
  },
  'keep-unpublished': {
    words: 'record the letter as not published',
    from: ['awaiting-letter'],
    to: 'not-published',
    needs: 'visit.run',
    ...explained,
    outcomes: letters,
  },
  'correct-received': {
    words: 'correct the day of receipt',
    from: ['awaiting-letter', 'published', 'not-published', 'closed'],
    to: 'same',
    needs: 'visit.record-outcome',
    ...plain,
    outcomes: letters,
  },
  close: {
    words: 'close the visit',
    from: ['published', 'not-published'],
    to: 'closed',
    needs: 'visit.run',
    ...plain,
    outcomes: letters,
  },
  finish: {
    words: 'finish it',
    from: ['preparing', 'fieldwork'],
    to: 'closed',
    needs: 'visit.run',
    ...plain,
    outcomes: noLetter,
  },
  reopen: {
    words: 'reopen the visit',
    from: ['closed'],
    to: 'before',
    needs: 'visit.run',
    ...explained,
  },
  'move-dates': {
    words: 'move the dates',
    from: ['called', 'preparing', 'fieldwork'],
    to: 'same',
    needs: 'visit.run',
    needsReason: true,
    movesDates: true,
    tellsPeople: true,
  },
  defer: {
    words: 'defer the visit',
    from: ['called', 'preparing', 'fieldwork'],
    to: 'deferred',
    needs: 'visit.run',
    ...explained,
    tellsPeople: true,
  },
  resume: {
    words: 'resume the visit',
    from: ['deferred'],
    to: 'preparing',
    needs: 'visit.run',
    needsReason: false,
    movesDates: true,
    tellsPeople: true,
  },
  cancel: {
    words: 'cancel the visit',
    from: ['called', 'preparing', 'fieldwork', 'deferred'],
    to: 'cancelled',
    needs: 'visit.announce',
    ...explained,
    tellsPeople: true,
  },
  reinstate: {
    words: 'reinstate the visit',
    from: ['cancelled'],
    to: 'before',
    needs: 'visit.announce',
    ...explained,
    tellsPeople: true,
  },
} as const satisfies Record<string, MoveRule>;

export type MoveKey = keyof typeof moveRules;

export const moveKeys = Object.keys(moveRules) as readonly MoveKey[];
