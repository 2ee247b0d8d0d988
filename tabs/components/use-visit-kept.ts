import { type To, useSearch } from '../lib/address.tsx';

/** Addresses of other pages that keep the visit in view. */
export function useVisitKept(): (pathname: string, more?: Record<string, string>) => To {
  const visit = useSearch()[0].get('visit');
  return (pathname, more = {}) => {
    const search = new URLSearchParams(visit === null ? more : { visit, ...more });
    return { pathname, search: search.toString() };
  };
}
