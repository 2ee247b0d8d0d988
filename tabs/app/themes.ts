import { teamsLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeName } from '../teams/teams-host.ts';

/** Teams' own fonts; a system without them gets one as narrow, so that as much fits a line. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, Roboto, 'Noto Sans', Arial, sans-serif";

const loaders: Record<ThemeName, () => Promise<{ theme: Theme }>> = {
  default: () => Promise.resolve({ theme: teamsLightTheme }),
  dark: () => import('./dark-theme.ts'),
  contrast: () => import('./contrast-theme.ts'),
};

/** Fluent's theme for one of Teams'. The rarer two are loaded by themselves. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  const { theme } = await loaders[name]();
  return { ...theme, fontFamilyBase };
}
