import { useSearchParams, type To } from 'react-router';

/** Addresses of other pages that keep the visit in view. */
export function useVisitKept(): (pathname: string, more?: Record<string, string>) => To {
  const visit = useSearchParams()[0].get('visit');
  return (pathname, more = {}) => {
    const search = new URLSearchParams(visit === null ? more : { visit, ...more });
    return { pathname, search: search.toString() };
  };
}
