import { isYearlyEvent, type Visit } from '../../domain/visits/visit.ts';

/** "Ofsted’s focused visit on care leavers", "the council’s own drill on care leavers": inside a sentence. */
export function whose({ type }: Pick<Visit, 'type'>, subject: string): string {
  const said = subject.replace(': ', ' on ');
  const name = /^[A-Z][a-z]/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  if (type === 'annual-conversation') return `the council’s ${name} with Ofsted`;
  if (isYearlyEvent(type)) return `the council’s ${name}`;
  return type === 'drill' ? `the council’s own ${name}` : `Ofsted’s ${name}`;
}
