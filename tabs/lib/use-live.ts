import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { paths } from '../../bot/contract/paths.ts';
import { useApi } from './api-context.ts';
import { coalesce } from './coalesce.ts';
import { queriesTouchedBy, type QueryKey } from './live-queries.ts';
import { followLiveStream } from './live-stream.ts';
import { queryKeys } from './query-keys.ts';

/** Whether the page changes by itself; when not, `since` is when it last did (ISO instant). */
export interface LiveState {
  live: boolean;
  since: string | null;
}

/** Milliseconds that events are gathered before what they touch is fetched again. */
const gatherFor = 300;
const silenceLimit = 60_000;

/** Keeps every answer of the session fresh from the live stream, and says whether it does. */
export function useLive(): LiveState {
  const api = useApi();
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>({ live: false, since: null });
  useEffect(() => {
    const stop = new AbortController();
    const refresh = coalesce<string>(async (keys) => {
      const stale = [...keys].map((key) => JSON.parse(key) as QueryKey);
      await Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
    }, gatherFor);
    void followLiveStream({
      open: (lastEventId, signal) => {
        const headers: Record<string, string> = { accept: 'text/event-stream' };
        if (lastEventId !== null) headers['last-event-id'] = lastEventId;
        return api.open(paths.live, { headers, signal });
      },
      onEvent: (event) => {
        refresh(queriesTouchedBy(event).map((key) => JSON.stringify(key)));
      },
      onOpen: (again) => {
        setState({ live: true, since: null });
        if (again) refresh([JSON.stringify(queryKeys.everything)]);
      },
      onLost: () => {
        setState((was) => (was.live ? { live: false, since: new Date().toISOString() } : was));
      },
      pause,
      silenceLimit,
      signal: stop.signal,
    });
    return () => {
      stop.abort();
    };
  }, [api, queries]);
  return state;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
