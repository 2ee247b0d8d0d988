import { themeIn } from './theme-words.ts';
import { typeIn } from './type-words.ts';
import type { Visit } from './visit.ts';

type Nameable = Pick<Visit, 'type' | 'theme' | 'seriesNumber'>;

/**
 * The visits that a text names by kind, theme or number ("the JTAI", "front door", "monitoring
 * visit 3"); null when it names none.
 */
export function namedVisits<V extends Nameable>(text: string, visits: readonly V[]): V[] | null {
  const type = typeIn(text);
  const theme = themeIn(text);
  if (type === null && theme === null) return null;
  const number = type === 'monitoring-visit' ? numberIn(text) : null;
  return visits
    .filter((visit) => type === null || visit.type === type)
    .filter((visit) => theme === null || visit.theme === theme)
    .filter((visit) => number === null || visit.seriesNumber === number);
}

function numberIn(text: string): number | null {
  const found = /\bmonitoring visit (?:number )?(\d)\b/i.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
