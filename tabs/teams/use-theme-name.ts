import { useEffect, useState } from 'react';
import type { TeamsHost, ThemeName } from './teams-host.ts';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

/** The theme to draw in, followed while it changes: Teams' own inside Teams, else the browser's. */
export function useThemeName(host: TeamsHost | null): ThemeName {
  const [theme, setTheme] = useState(() => themeAtStart(host));
  useEffect(() => {
    if (host !== null) {
      host.onThemeChange(setTheme);
      return undefined;
    }
    const queries = [window.matchMedia(dark), window.matchMedia(forced)];
    const follow = () => {
      setTheme(browserTheme());
    };
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, [host]);
  return theme;
}

/** The theme that the tab begins in. */
export function themeAtStart(host: TeamsHost | null): ThemeName {
  return host?.themeAtStart ?? browserTheme();
}

const asked = new URLSearchParams(window.location.search).get('theme');

function browserTheme(): ThemeName {
  if (asked === 'default' || asked === 'dark' || asked === 'contrast') return asked;
  if (window.matchMedia(forced).matches) return 'contrast';
  return window.matchMedia(dark).matches ? 'dark' : 'default';
}
