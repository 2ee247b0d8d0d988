import { themeByKey, visitTypeRule } from '../framework/look-up.ts';
import type { FrameworkPack } from '../framework/framework-pack.ts';
import type { VisitTypeKey } from '../framework/visit-type.ts';
import { annexAItems } from './annex-a-items.ts';
import compositions from './compositions.json' with { type: 'json' };
import { byRule } from './by-rule.ts';
import { itemsOf, type Part } from './part.ts';
import { partNamed } from './parts.ts';
import { itemCategories, type ChecklistTemplate, type TemplateItem } from './template.ts';

interface Composition {
  parts: string[];
  /** Whether a theme brings items of its own. */
  themed: boolean;
  lists: string;
}

export interface TemplateRequest {
  type: VisitTypeKey;
  /** A theme's key; any other text, or null, gives the items of a theme in the inspector's words. */
  theme: string | null;
  pack: FrameworkPack;
}

/**
 * The checklist that the product ships for a visit type and theme, with the Annex A lists that the
 * pack maps to the theme. Throws a domain error when the pack has no such visit.
 */
export function checklistTemplate({ type, theme, pack }: TemplateRequest): ChecklistTemplate {
  visitTypeRule(pack, type);
  const composition: Composition = compositions.types[type];
  const known = composition.themed ? themeByKey(pack, theme) : null;

  const parts = composition.parts.map(requirePart);
  if (composition.themed) parts.push(themePart(known?.key ?? null));
  parts.push(
    ...pack.checklists
      .filter((checklist) => checklist.type === type)
      .filter(({ theme: of }) => of === null || of === known?.key),
  );
  return {
    id: known === null ? type : `${type}/${known.key}`,
    version: compositions.version,
    items: inOrderOfWork([
      ...itemsOf(parts).map((item) => byRule(item, pack, type)),
      ...annexAItems(pack, listsFor(composition, pack, known?.annexA ?? [])),
    ]),
  };
}

/** Whether a visit type has a checklist for each theme. */
export function hasThemedChecklists(type: VisitTypeKey): boolean {
  return compositions.types[type].themed;
}

function themePart(theme: string | null): Part {
  const own = theme === null ? undefined : partNamed(`theme-${theme}`);
  return own ?? requirePart('any-theme');
}

function requirePart(name: string): Part {
  const part = partNamed(name);
  if (part === undefined) throw new Error(`No checklist part is called ${name}.`);
  return part;
}

function listsFor(
  { lists }: Composition,
  pack: FrameworkPack,
  ofTheme: readonly number[],
): readonly number[] {
  if (lists === 'all') return pack.annexA.map(({ number }) => number);
  return lists === 'theme' ? ofTheme : [];
}

/** Shared items first, by category in the order of the work; personal ones after them. */
function inOrderOfWork(items: readonly TemplateItem[]): TemplateItem[] {
  const place = (item: TemplateItem) =>
    itemCategories.indexOf(item.category) + (item.kind === 'personal' ? itemCategories.length : 0);
  return [...items].sort((a, b) => place(a) - place(b));
}
