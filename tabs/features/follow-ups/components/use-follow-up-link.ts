import { useSearchParams } from 'wouter';
import { addressOf, withWords } from '../../../lib/address-words.ts';

/** The address of a follow-up over the list, which stays narrowed as it is. */
export function useFollowUpLink(): (id: string) => string {
  const [search] = useSearchParams();
  return (id) => addressOf('/follow-ups', withWords(search, { 'follow-up': id }));
}
