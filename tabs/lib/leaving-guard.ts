import { createContext } from 'react';

/** Has whoever is about to leave a page asked first, where work would be lost. */
export interface LeavingGuard {
  /** Asks before anybody leaves, until what it returns is called. */
  hold: (ask: Ask) => () => void;
  /** Leaves at once where nothing would be lost. */
  leave: (leave: () => void) => void;
}

type Ask = (leave: () => void) => void;

export const LeavingContext = createContext<LeavingGuard | null>(null);

/**
 * Made before anything else listens for the browser's Back: whoever hears of that first can put the
 * address back before a page changes.
 */
export function createLeavingGuard(): LeavingGuard {
  let held: { ask: Ask; here: string } | null = null;
  window.addEventListener('popstate', (event) => {
    if (held === null) return;
    event.stopImmediatePropagation();
    window.history.pushState(null, '', held.here);
    held.ask(() => {
      window.history.back();
    });
  });
  window.addEventListener('beforeunload', (event) => {
    if (held !== null) event.preventDefault();
  });
  return {
    hold(ask) {
      const holding = { ask, here: window.location.href };
      held = holding;
      return () => {
        if (held === holding) held = null;
      };
    },
    leave(leave) {
      if (held === null) leave();
      else held.ask(leave);
    },
  };
}
