import { makeStyles, tokens } from '@fluentui/react-components';

/** Lines of systems, below each other, with their buttons at the end. */
export const useListStyles = makeStyles({
  lines: { listStyleType: 'none', padding: 0, margin: 0 },
  line: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  name: { flex: '1 1 160px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  intro: { color: tokens.colorNeutralForeground2, paddingBlock: tokens.spacingVerticalXS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
});
