import { use, useEffect, useRef, useState } from 'react';
import { LeavingContext } from '../lib/leaving-guard.ts';

export interface LeavingQuestion {
  /** What whoever is asked was about to do; null while nobody is. */
  waiting: (() => void) | null;
  stay: () => void;
  /** Does something that would lose the work, once that has been asked. */
  leave: (leave: () => void) => void;
  /** From now on nothing would be lost. */
  release: () => void;
}

/**
 * While there is work that is kept nowhere else, links, the browser's Back and closing the window ask
 * first.
 */
export function useLeavingQuestion(hasWork: boolean): LeavingQuestion {
  const guard = use(LeavingContext);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const release = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (!hasWork) return undefined;
    release.current = guard?.hold((leave) => {
      setWaiting(() => leave);
    });
    return release.current;
  }, [guard, hasWork]);

  return {
    waiting,
    stay: () => {
      setWaiting(null);
    },
    leave: (leave) => {
      if (guard === null) leave();
      else guard.leave(leave);
    },
    release: () => {
      release.current?.();
    },
  };
}
