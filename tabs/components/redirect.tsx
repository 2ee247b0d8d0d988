import { useEffect } from 'react';
import { useGo } from '../lib/address.tsx';

/** Leads on at once to another address, to which nothing leads back. */
export function Redirect({ to }: { to: string }) {
  const go = useGo();
  useEffect(() => {
    go(to, { replace: true });
  }, [go, to]);
  return null;
}
