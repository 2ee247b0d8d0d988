import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TeamsHost } from '../teams/teams-host.ts';
import { useThemeName } from '../teams/use-theme-name.ts';
import { loadTheme } from './themes.ts';

/** The theme to draw in, followed while it changes; what is drawn stays until the next one is there. */
export function useTheme(host: TeamsHost | null, first: Theme): Theme {
  const name = useThemeName(host);
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let wanted = true;
    void loadTheme(name).then((loaded) => {
      if (!wanted) return;
      setTheme(loaded);
      // Calendars, lists and the place of the scrollbar are the browser's, which goes by the machine's theme.
      document.documentElement.style.colorScheme = name === 'default' ? 'light' : 'dark';
    });
    return () => {
      wanted = false;
    };
  }, [name]);
  return theme;
}
