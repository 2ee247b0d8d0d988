import { teamsHighContrastTheme } from '@fluentui/react-components';
import { fontFamilyBase } from './font-family.ts';

export const theme = { ...teamsHighContrastTheme, fontFamilyBase };
