import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { useState } from 'react';
import { Router } from 'wouter';
import { FaultBoundary } from '../components/fault-boundary.tsx';
import { createLeavingGuard, LeavingContext } from '../lib/leaving-guard.ts';
import { HostContext } from '../teams/host-context.ts';
import type { TeamsHost } from '../teams/teams-host.ts';
import { ChannelTab } from './channel-tab.tsx';
import type { OpenSession } from './open-session.ts';
import { isChannelTab } from './is-channel-tab.ts';
import { Session } from './session.tsx';
import { useTheme } from './use-theme.ts';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
});

export interface AppProps {
  host: TeamsHost | null;
  /** Of whoever Teams says is looking; null outside Teams, and where nobody has to be signed in. */
  inTeams: OpenSession | null;
  /** The one to begin with. */
  theme: Theme;
}

/** The whole tab, in the theme and for the person that its surroundings name. */
export function App({ host, inTeams, theme }: AppProps) {
  const styles = useStyles();
  const [guard] = useState(createLeavingGuard);
  return (
    <FluentProvider theme={useTheme(host, theme)}>
      {/* Not the provider's own class: Fluent repeats that on whatever opens over the page. */}
      <div className={styles.page}>
        <FaultBoundary>
          <Router
            base="/tab"
            aroundNav={(navigate, to, options) => {
              guard.leave(() => {
                navigate(to, options);
              });
            }}
          >
            <HostContext value={host}>
              <LeavingContext value={guard}>
                {isChannelTab() ? <ChannelTab /> : <Session inTeams={inTeams} />}
              </LeavingContext>
            </HostContext>
          </Router>
        </FaultBoundary>
      </div>
    </FluentProvider>
  );
}
