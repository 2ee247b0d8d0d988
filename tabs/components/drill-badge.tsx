import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // As Fluent's badge looks, which is too much to load before the first page is drawn.
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    height: '24px',
    paddingInline: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Stands first wherever a drill is named, so that nobody takes it for a real visit. */
export function DrillBadge() {
  return <span className={useStyles().badge}>DRILL</span>;
}
