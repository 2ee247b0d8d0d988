import type { VisitSummary } from '../contract/visit.ts';
import { button, execute } from './actions.ts';
import type { Element } from './card.ts';
import { aside } from './text.ts';
import { visitName } from './visit-words.ts';

/** Teams shows six buttons in a row at most, and more than a few are no choice any more. */
const mostOffered = 4;

/** Says which visits are open besides the one that a card speaks of, each with its button. */
export function otherVisitsRow(
  others: readonly VisitSummary[],
  verb: 'status.show' | 'items.show',
): Element[] {
  if (others.length === 0) return [];
  const buttons = others
    .slice(0, mostOffered)
    .map((visit) => execute({ title: visitName(visit), verb, data: { visit: visit.id, page: 0 } }));
  return [aside('Also open:', { separator: true, spacing: 'Medium' }), button(...buttons)];
}
