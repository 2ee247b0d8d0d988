import type { VisitTypeKey } from '../framework/visit-type.ts';

/** How people name the kinds of visit; a drill of another kind is still a drill. */
const typeWords: readonly (readonly [RegExp, VisitTypeKey])[] = [
  [/\b(drill|practice run|mock (visit|inspection))\b/i, 'drill'],
  [/\b(jtai|joint targeted)\b/i, 'jtai'],
  [/\bself[- ]?(evaluation|assessment)\b/i, 'self-evaluation'],
  [/\b(annual conversation|engagement meeting)\b/i, 'annual-conversation'],
  [/\bmonitoring visit\b/i, 'monitoring-visit'],
  [/\bshort inspection\b/i, 'short-inspection'],
  [/\bstandard inspection\b/i, 'standard-inspection'],
  [/\bfocus(s?ed)? visit\b/i, 'focused-visit'],
];

/** The kind of visit that a text names, or null; never a guess. */
export function typeIn(text: string): VisitTypeKey | null {
  return typeWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
