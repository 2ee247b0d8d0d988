import type { Element } from './card.ts';
import type { Page } from './page-of.ts';

/**
 * The buttons that turn a list's pages: on, round to the first, and to the page before.
 * @param noun what the list is of, in the plural
 */
export function turnPage(
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  noun: string,
  to: (title: string, page: number) => Element,
): Element[] {
  if (pages < 2) return [];
  const next = (page + 1) % pages;
  const words = next === 0 ? `First ${noun}` : `More ${noun} (page ${next + 1} of ${pages})`;
  const before = page - 1;
  return [to(words, next), ...(page > 0 && before !== next ? [to('Page before', before)] : [])];
}
