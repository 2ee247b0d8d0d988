import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window is as narrow as a phone's, followed while it changes. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 639px)');
}

/** Whether the window is too narrow for two panes beside each other, or for a link to each page. */
export function useMedium(): boolean {
  return useMedia('(max-width: 899px)');
}

function useMedia(media: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const query = window.matchMedia(media);
      query.addEventListener('change', onChange);
      return () => {
        query.removeEventListener('change', onChange);
      };
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(media).matches);
}
