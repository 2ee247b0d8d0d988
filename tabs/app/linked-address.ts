import { firstPage, pageAddresses } from './page-addresses.ts';

/**
 * The address within the tab that a deep link names: a page, and behind a question mark what it
 * shows of it. Null for a page that there is not.
 */
export function linkedAddress(linkedTo: string): string | null {
  const [id, query] = linkedTo.split(/\?(.*)/s);
  const page = pageAddresses.find((one) => one.id === id);
  if (page === undefined) return null;
  return query === undefined ? page.address : `${page.address}?${query}`;
}

/** The first page for an address that names none; null for one that does. */
export function firstAddress(pathname: string, search: string): string | null {
  return /^\/tab\/?$/.test(pathname) ? firstPage.address + search : null;
}
