import { useEffect, useState } from 'react';

/** Once the dialog or drawer that calls this closes, the keyboard is back at what opened it. */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
}
