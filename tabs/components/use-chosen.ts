import { useCallback, useMemo, useState } from 'react';

/** What of a list is chosen. */
export interface Choosing {
  /** By id. Nothing out of view is chosen: what is not seen is not acted on. */
  chosen: ReadonlySet<string>;
  /** Whether all that is shown is chosen. */
  all: boolean | 'mixed';
  choose: (id: string, wanted: boolean) => void;
  /** Leaves these chosen, and no others. */
  chooseOnly: (ids: readonly string[]) => void;
}

/** @param shown the ids of what can be chosen, made anew only where they change */
export function useChosen(shown: readonly string[]): Choosing {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => new Set(shown.filter((id) => ids.has(id))), [ids, shown]);
  const choose = useCallback((id: string, wanted: boolean) => {
    setIds((before) => {
      const next = new Set(before);
      if (wanted) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const chooseOnly = (some: readonly string[]) => {
    setIds(new Set(some));
  };
  const some = chosen.size > 0;
  return { chosen, all: some && chosen.size < shown.length ? 'mixed' : some, choose, chooseOnly };
}
