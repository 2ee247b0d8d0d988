import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { Router } from 'wouter';
import { FaultBoundary } from '../components/fault-boundary.tsx';
import { HostContext } from '../teams/host-context.ts';
import type { TeamsHost } from '../teams/teams-host.ts';
import { ChannelTab } from './channel-tab.tsx';
import { channelTabAddress } from './page-addresses.ts';
import { Session } from './session.tsx';
import { useTheme } from './use-theme.ts';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
});

export interface AppProps {
  host: TeamsHost | null;
  /** The one to begin with. */
  theme: Theme;
}

/** The whole tab, in the theme and for the person that its surroundings name. */
export function App({ host, theme }: AppProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(host, theme)}>
      {/* Not the provider's own class: Fluent repeats that on whatever opens over the page. */}
      <div className={styles.page}>
        <FaultBoundary>
          <Router base="/tab">
            <HostContext value={host}>
              {isChannelTab() ? <ChannelTab /> : <Session host={host} />}
            </HostContext>
          </Router>
        </FaultBoundary>
      </div>
    </FluentProvider>
  );
}

function isChannelTab(): boolean {
  return window.location.pathname === `/tab${channelTabAddress}`;
}
