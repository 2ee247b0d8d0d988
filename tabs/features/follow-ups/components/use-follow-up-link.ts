import { withWords } from '../../../lib/address-words.ts';
import { type To, useSearch } from '../../../lib/address.tsx';

/** The address of a follow-up over the list, which stays narrowed as it is. */
export function useFollowUpLink(): (id: string) => To {
  const [search] = useSearch();
  return (id) => ({
    pathname: '/follow-ups',
    search: withWords(search, { 'follow-up': id }).toString(),
  });
}
