import type { ItemView } from '../../../../bot/contract/readiness.ts';

/** What the checklist can be narrowed to; the address remembers it as `?show=`. */
export const checklistFilters = [
  { key: 'all', title: 'All' },
  { key: 'attention', title: 'Needs attention' },
  { key: 'open', title: 'Open' },
  { key: 'done', title: 'Done' },
] as const;
export type ChecklistFilter = (typeof checklistFilters)[number]['key'];

/** The filter that an address names; all items where it names none. */
export function filterNamed(name: string | null): ChecklistFilter {
  return checklistFilters.find(({ key }) => key === name)?.key ?? 'all';
}

/** Whether a filter lets an item through. A shared item that nobody owns needs attention as well. */
export function isShown(
  filter: ChecklistFilter,
  { standing, owner }: Pick<ItemView, 'standing' | 'owner'>,
  personal: boolean,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'attention':
      if (standing === 'in-hand') return owner === null && !personal;
      return standing === 'overdue' || standing === 'blocked';
    case 'open':
      return standing !== 'done' && standing !== 'not-applicable';
    case 'done':
      return standing === 'done';
  }
}
