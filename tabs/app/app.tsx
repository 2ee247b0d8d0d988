import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { BrowserRouter } from 'react-router';
import { FaultBoundary } from '../components/fault-boundary.tsx';
import { HostContext } from '../teams/host-context.ts';
import type { TeamsHost } from '../teams/teams-host.ts';
import { useThemeName } from '../teams/use-theme-name.ts';
import { Session } from './session.tsx';

/** Teams' own fonts; a system without them gets one as narrow, so that as much fits a line. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, Roboto, 'Noto Sans', Arial, sans-serif";

const themes = {
  default: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
} as const;

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
});

/** The whole tab, in the theme and for the person that its surroundings name. */
export function App({ host }: { host: TeamsHost | null }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themes[useThemeName(host)]}>
      {/* Not the provider's own class: Fluent repeats that on whatever opens over the page. */}
      <div className={styles.page}>
        <FaultBoundary>
          <BrowserRouter basename="/tab">
            <HostContext value={host}>
              <Session host={host} />
            </HostContext>
          </BrowserRouter>
        </FaultBoundary>
      </div>
    </FluentProvider>
  );
}
