import type { Element } from './card.ts';
import { paragraph } from './text.ts';

/** Why what was typed will not do; nothing where it has not been tried. */
export function problemLine(problem: string | null): Element | null {
  return problem === null ? null : paragraph(problem, { color: 'Attention', weight: 'Bolder' });
}
