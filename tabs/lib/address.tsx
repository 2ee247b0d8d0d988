import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';

/** Where the tab is served from, which its own addresses are without. */
const base = '/tab';

/** An address within the tab; without a page it is the one in view. */
export type To = string | { pathname?: string; search?: string };

export interface HowToGo {
  /** Takes the place of where one is: nothing leads back to that. */
  replace?: boolean;
}

interface Address {
  pathname: string;
  search: string;
}

interface Place {
  address: Address;
  go: (to: To, how?: HowToGo) => void;
}

const PlaceContext = createContext<Place | null>(null);

/**
 * Follows the browser's address for everything inside. A page that is still on its way leaves the
 * one before in view.
 */
export function AddressProvider({ children }: { children: ReactNode }) {
  const [address, setAddress] = useState(addressNow);
  const follow = useCallback(() => {
    startTransition(() => {
      setAddress(addressNow);
    });
  }, []);
  useEffect(() => {
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
  }, [follow]);
  const go = useCallback(
    (to: To, { replace = false }: HowToGo = {}) => {
      window.history[replace ? 'replaceState' : 'pushState'](null, '', hrefOf(to));
      follow();
    },
    [follow],
  );
  const place = useMemo(() => ({ address, go }), [address, go]);
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error('No address outside AddressProvider');
  return place;
}

/** The address in view, within the tab. */
export function useAddress(): Address {
  return usePlace().address;
}

/** Leads to another address. */
export function useGo(): Place['go'] {
  return usePlace().go;
}

type NextSearch = URLSearchParams | Record<string, string>;

/** What stands behind the address's question mark, and the way to change it. */
export function useSearch() {
  const { address, go } = usePlace();
  const search = useMemo(() => new URLSearchParams(address.search), [address.search]);
  const setSearch = useCallback(
    (next: NextSearch | ((before: URLSearchParams) => NextSearch), how?: HowToGo) => {
      const before = new URLSearchParams(window.location.search);
      const wanted = typeof next === 'function' ? next(before) : next;
      go({ search: new URLSearchParams(wanted).toString() }, how);
    },
    [go],
  );
  return [search, setSearch] as const;
}

/** The same address for the browser. */
export function hrefOf(to: To): string {
  if (typeof to === 'string') return `${base}${to}`;
  const { pathname = addressNow().pathname, search = '' } = to;
  return `${base}${pathname}${search === '' ? '' : `?${search.replace(/^\?/, '')}`}`;
}

function addressNow(): Address {
  const { pathname, search } = window.location;
  return { pathname: pathname.slice(base.length).replace(/\/$/, ''), search };
}
