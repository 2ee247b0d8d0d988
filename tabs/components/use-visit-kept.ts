import { useSearchParams } from 'wouter';
import { addressOf } from '../lib/address-words.ts';

/** Addresses of other pages that keep the visit in view. */
export function useVisitKept(): (pathname: string, more?: Record<string, string>) => string {
  const visit = useSearchParams()[0].get('visit');
  return (pathname, more = {}) => {
    const search = new URLSearchParams(visit === null ? more : { visit, ...more });
    return addressOf(pathname, search);
  };
}
