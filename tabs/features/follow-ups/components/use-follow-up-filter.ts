import { useSearchParams } from 'wouter';
import {
  followUpFilterSchema,
  type FollowUpFilter,
} from '../../../../bot/contract/follow-up-filter.ts';
import { withWords } from '../../../lib/address-words.ts';

/** What the address says of which follow-ups to show, and changing it there. */
export function useFollowUpFilter() {
  const [search, setSearch] = useSearchParams();
  return {
    filter: followUpFilterSchema.parse(Object.fromEntries(search)),
    narrow: (some: Partial<FollowUpFilter>) => {
      const words = some.show === 'all' ? { ...some, show: '' } : some;
      setSearch((before) => withWords(before, words), { replace: true });
    },
  };
}
