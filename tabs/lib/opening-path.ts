import { paths } from '../../bot/contract/paths.ts';

const drawnFromIt: readonly string[] = ['/tab/readiness', '/tab/checklist'];

/** What to ask for all that the page at an address is drawn from; null for a page that asks by itself. */
export function openingPath({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): string | null {
  if (!drawnFromIt.includes(pathname)) return null;
  return paths.opening(new URLSearchParams(search).get('visit'));
}
