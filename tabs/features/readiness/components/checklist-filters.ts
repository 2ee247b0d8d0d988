import type { ItemView } from '../../../../bot/contract/readiness.ts';

/** What the checklist can be narrowed to; the address remembers it as `?show=`. */
export const checklistFilters = [
  { key: 'all', title: 'All' },
  { key: 'mine', title: 'Mine' },
  { key: 'attention', title: 'Needs attention' },
  { key: 'open', title: 'Open' },
  { key: 'done', title: 'Done' },
  { key: 'annex-a', title: 'Annex A' },
] as const;
export type ChecklistFilter = (typeof checklistFilters)[number]['key'];

/** The filter that an address names; all items where it names none. */
export function filterNamed(name: string | null): ChecklistFilter {
  return checklistFilters.find(({ key }) => key === name)?.key ?? 'all';
}

/** Whose the item is, and who looks. */
export interface Looking {
  personal: boolean;
  /** By id; null while that is not known. */
  viewerId: string | null;
}

/** Whether a filter lets an item through. A shared item that nobody owns needs attention as well. */
export function isShown(
  filter: ChecklistFilter,
  { standing, owner, annexA }: Pick<ItemView, 'standing' | 'owner' | 'annexA'>,
  { personal, viewerId }: Looking,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'mine':
      return personal || (owner !== null && owner.id === viewerId);
    case 'annex-a':
      return annexA.length > 0;
    case 'attention':
      if (standing === 'in-hand') return owner === null && !personal;
      return standing === 'overdue' || standing === 'blocked';
    case 'open':
      return standing !== 'done' && standing !== 'not-applicable';
    case 'done':
      return standing === 'done';
  }
}
