import { useSearchParams } from 'wouter';
import { withWords } from '../../../lib/address-words.ts';
import type { ItemPlace } from '../api/use-item.ts';

export type ItemSought = Pick<ItemPlace, 'kind' | 'itemKey'>;

/** The words of the address that name an item in view. */
const wordOf = { shared: 'item', personal: 'my-item' } as const;

/** Which item the address names, or null; and the address with another one named, or none. */
export function useItemSought() {
  const [search, setSearch] = useSearchParams();
  const naming = (sought: ItemSought | null) => {
    const cleared = withWords(search, { item: '', 'my-item': '' });
    return sought === null
      ? cleared
      : withWords(cleared, { [wordOf[sought.kind]]: sought.itemKey });
  };
  return {
    sought: soughtBy(search),
    naming,
    leave: () => {
      setSearch(naming(null), { replace: true });
    },
  };
}

function soughtBy(search: URLSearchParams): ItemSought | null {
  const shared = search.get(wordOf.shared);
  if (shared !== null) return { kind: 'shared', itemKey: shared };
  const personal = search.get(wordOf.personal);
  return personal === null ? null : { kind: 'personal', itemKey: personal };
}
