import type { RequestView } from '../../../../bot/contract/request.ts';

export const requestFilters = [
  { key: 'all', title: 'All' },
  { key: 'mine', title: 'Mine' },
  { key: 'overdue', title: 'Overdue' },
  { key: 'open', title: 'Open' },
  { key: 'given', title: 'Given' },
] as const;
export type RequestFilter = (typeof requestFilters)[number]['key'];

/** The filter that an address names; all where it names none that there is. */
export function requestFilterNamed(name: string | null): RequestFilter {
  return requestFilters.find(({ key }) => key === name)?.key ?? 'all';
}

/** Whether a request is shown; what is overdue is open too. */
export function isRequestShown(
  filter: RequestFilter,
  { standing, owner }: Pick<RequestView, 'standing' | 'owner'>,
  personId: string | null,
): boolean {
  if (filter === 'all') return true;
  if (filter === 'mine') return owner.id === personId;
  if (filter === 'open') return standing === 'open' || standing === 'overdue';
  return standing === filter;
}
