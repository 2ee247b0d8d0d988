import { DomainError } from '../errors.ts';
import type { FrameworkPack, Theme } from './framework-pack.ts';
import { visitTypeKeys, type VisitTypeKey, type VisitTypeRule } from './visit-type.ts';

/** The rules of a visit type under a pack; a {@link DomainError} when the framework has no such visit. */
export function visitTypeRule(pack: FrameworkPack, type: VisitTypeKey): VisitTypeRule {
  const rule = pack.visitTypes.find(({ key }) => key === type);
  if (rule !== undefined) return rule;
  throw new DomainError('invalid', `${pack.title} has no visits of type “${type}”.`);
}

export function isVisitTypeKey(text: string): text is VisitTypeKey {
  return (visitTypeKeys as readonly string[]).includes(text);
}

/** The theme of that key; null for a theme in the council's own words or none. */
export function themeByKey(pack: FrameworkPack, key: string | null): Theme | null {
  return pack.themes.find((theme) => theme.key === key) ?? null;
}
