import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { writeMoment } from '../timeline/moment.ts';
import { templateItemSchema, type ChecklistTemplate, type TemplateItem } from './template.ts';

/** One change to a council's template. `before` is the key of the item to stand before; null: last. */
export type TemplateEdit =
  | { kind: 'add'; item: z.input<typeof templateItemSchema>; before: string | null }
  | { kind: 'change'; key: string; fields: Partial<z.input<typeof templateItemSchema>> }
  | { kind: 'retire'; key: string }
  | { kind: 'move'; key: string; before: string | null };

/**
 * The next version of a template; the one given stays as it is, for the visits that began with it.
 * Texts are as in CSV files (`day 1 17:00`). Throws a {@link DomainError} that says what is wrong.
 */
export function editTemplate(template: ChecklistTemplate, edit: TemplateEdit): ChecklistTemplate {
  return { ...template, version: template.version + 1, items: editedItems(template.items, edit) };
}

function editedItems(items: readonly TemplateItem[], edit: TemplateEdit): TemplateItem[] {
  switch (edit.kind) {
    case 'add': {
      const item = checkedItem(templateItemSchema.safeParse(edit.item));
      refuseSecond(items, item.key);
      return inserted(items, item, edit.before);
    }
    case 'change': {
      const { key, fields } = edit;
      if (fields.key !== undefined && fields.key !== key) refuseSecond(items, fields.key);
      const changes = checkedItem(templateItemSchema.partial().safeParse(fields));
      const before = itemWithKey(items, key);
      const changed = keepBasis(before, { ...before, ...changes });
      return items.map((item) => (item.key === key ? changed : item));
    }
    case 'retire': {
      const retired = itemWithKey(items, edit.key);
      return items.filter((item) => item !== retired);
    }
    case 'move': {
      const moved = itemWithKey(items, edit.key);
      if (edit.before === edit.key) return [...items];
      return inserted(
        items.filter((item) => item !== moved),
        moved,
        edit.before,
      );
    }
  }
}

/**
 * A changed item with what its deadline rests on: still the same where the deadline is, and no source
 * any more where the council has moved it.
 */
export function keepBasis(before: TemplateItem | undefined, after: TemplateItem): TemplateItem {
  if (before?.basis === undefined) return after;
  const moved = writeMoment(before.due) !== writeMoment(after.due);
  return { ...after, basis: moved ? { kind: 'default' } : (after.basis ?? before.basis) };
}

function inserted(
  items: readonly TemplateItem[],
  item: TemplateItem,
  before: string | null,
): TemplateItem[] {
  if (before === null) return [...items, item];
  const place = items.indexOf(itemWithKey(items, before));
  return items.toSpliced(place, 0, item);
}

function itemWithKey(items: readonly TemplateItem[], key: string): TemplateItem {
  const item = items.find((candidate) => candidate.key === key);
  if (item !== undefined) return item;
  throw new DomainError('not-found', `The checklist has no item “${key}”.`);
}

function refuseSecond(items: readonly TemplateItem[], key: string): void {
  if (!items.some((item) => item.key === key)) return;
  throw new DomainError('conflict', `The checklist has an item “${key}” already.`);
}

function checkedItem<T>(read: z.ZodSafeParseResult<T>): T {
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new DomainError('invalid', `This item can’t be kept (${faults.join('; ')}).`);
}
