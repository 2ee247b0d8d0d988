/** An address within the tab, with what it asks for. */
export function addressOf(pathname: string, search: URLSearchParams): string {
  const words = search.toString();
  return words === '' ? pathname : `${pathname}?${words}`;
}

/** An address with some of what it asks for changed; what is empty is left out. */
export function withWords<Words extends Partial<Record<keyof Words, string>>>(
  search: URLSearchParams,
  some: Words,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, words] of Object.entries(some) as [string, string][]) {
    if (words === '') next.delete(name);
    else next.set(name, words);
  }
  return next;
}
