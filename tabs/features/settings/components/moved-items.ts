import type { EditChecklist, TemplateItemView } from '../../../../bot/contract/checklist.ts';

type Move = Extract<EditChecklist['edit'], { kind: 'move' }>;

/** The edit that moves an item one place; null where it stands first or last already. */
export function moveEdit(
  items: readonly TemplateItemView[],
  key: string,
  direction: 'up' | 'down',
): Move | null {
  const place = items.findIndex((item) => item.key === key);
  if (direction === 'up') {
    const above = items[place - 1];
    return above === undefined ? null : { kind: 'move', key, before: above.key };
  }
  if (place === -1 || place === items.length - 1) return null;
  return { kind: 'move', key, before: items[place + 2]?.key ?? null };
}
