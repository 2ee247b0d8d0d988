import { teamsLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeName } from '../teams/teams-host.ts';
import { fontFamilyBase } from './font-family.ts';

const theme = { ...teamsLightTheme, fontFamilyBase };

const loaders: Record<ThemeName, () => Promise<{ theme: Theme }>> = {
  default: () => Promise.resolve({ theme }),
  dark: () => import('./dark-theme.ts'),
  contrast: () => import('./contrast-theme.ts'),
};

/**
 * Fluent's theme for one of Teams'. The rarer two are loaded by themselves. It is the same object
 * every time, so that the page is not drawn again in the theme that it has.
 */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  return (await loaders[name]()).theme;
}
