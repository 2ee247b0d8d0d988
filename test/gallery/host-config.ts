/**
 * How Teams draws cards, as far as it can be told from its clients: its fonts, sizes, spacing and
 * colours in each theme. Microsoft publishes no host configuration of Teams.
 */
export const themes = {
  light: {
    canvas: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f0f0f0',
    border: '#e0e0e0',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#0e700e',
    warning: '#835b00',
    attention: '#b10e1c',
    highlight: '#fff1b8',
  },
  dark: {
    canvas: '#1f1f1f',
    card: '#292929',
    emphasis: '#3d3d3d',
    border: '#525252',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#a6a7dc',
    good: '#92c353',
    warning: '#fbd972',
    attention: '#f1707b',
    highlight: '#6b5b00',
  },
  contrast: {
    canvas: '#000000',
    card: '#000000',
    emphasis: '#000000',
    border: '#ffffff',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff7a7a',
    highlight: '#4a4a00',
  },
} as const;

export type ThemeName = keyof typeof themes;
export type Theme = (typeof themes)[ThemeName];

/** The host configuration of `adaptivecards` for a theme. */
export function hostConfigOf(theme: Theme): object {
  const container = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors: foregrounds(theme),
  });
  return {
    fontFamily: '"Segoe UI", "Selawik", "Open Sans", system-ui, sans-serif',
    supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.border },
    containerStyles: {
      default: container(theme.card),
      emphasis: container(theme.emphasis),
    },
    imageSizes: { small: 32, medium: 52, large: 100 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    },
    factSet: {
      title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { color: 'default', size: 'default', weight: 'default', wrap: true },
      spacing: 16,
    },
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
  };
}

function foregrounds(theme: Theme): object {
  const shades = (colour: string, subtle = colour) => ({
    default: colour,
    subtle,
    highlightColors: { default: theme.highlight, subtle: theme.highlight },
  });
  return {
    default: shades(theme.text, theme.subtle),
    accent: shades(theme.accent),
    good: shades(theme.good),
    warning: shades(theme.warning),
    attention: shades(theme.attention),
  };
}
