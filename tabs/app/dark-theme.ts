import { teamsDarkTheme } from '@fluentui/react-components';
import { fontFamilyBase } from './font-family.ts';

export const theme = { ...teamsDarkTheme, fontFamilyBase };
