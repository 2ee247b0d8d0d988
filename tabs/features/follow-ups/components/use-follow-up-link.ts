import { useSearchParams, type To } from 'react-router';
import { withWords } from '../../../lib/address-words.ts';

/** The address of a follow-up over the list, which stays narrowed as it is. */
export function useFollowUpLink(): (id: string) => To {
  const [search] = useSearchParams();
  return (id) => ({
    pathname: '/follow-ups',
    search: withWords(search, { 'follow-up': id }).toString(),
  });
}
