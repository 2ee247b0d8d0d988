import { createContext, useContext } from 'react';
import type { TeamsHost } from './teams-host.ts';

/** The Teams client around the page; null in a browser on its own. */
export const HostContext = createContext<TeamsHost | null>(null);

/** The Teams client around the page; null in a browser on its own. */
export function useHost(): TeamsHost | null {
  return useContext(HostContext);
}
