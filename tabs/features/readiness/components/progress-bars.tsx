import {
  Caption1,
  Caption1Strong,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircle16Filled } from '@fluentui/react-icons/svg/subtract-circle';
import type { StandingCounts } from '../../../../bot/contract/readiness.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';

/** Items that belong together: one owner's, one team's, one category's. */
export interface ItemGroup {
  readonly title: string;
  readonly counts: StandingCounts;
}

const segments = ['done', 'in-hand', 'blocked', 'overdue'] as const;
const icons = { blocked: SubtractCircle16Filled, overdue: ErrorCircle16Filled } as const;

const useStyles = makeStyles({
  groups: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-around',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    paddingBlock: tokens.spacingVerticalXS,
  },
  group: {
    display: 'grid',
    gridTemplateColumns: '152px minmax(0, 1fr) 52px',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    '@media (max-width: 479px)': {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > :nth-child(2)': { gridRowStart: 2, gridColumnStart: 1, gridColumnEnd: 3 },
    },
  },
  whole: { color: tokens.colorNeutralForeground2, textAlign: 'end' },
  bar: { display: 'flex', gap: '2px', minWidth: 0 },
  segment: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    minWidth: '22px',
    height: '22px',
    borderRadius: tokens.borderRadiusSmall,
  },
  done: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteGreenForeground2}`,
  },
  'in-hand': {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorCompoundBrandForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
  },
  blocked: {
    minWidth: '34px',
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteDarkOrangeBackground3}`,
  },
  overdue: {
    minWidth: '34px',
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBackground3}`,
  },
});

/** A bar for each group, as long as its share of the most items that any of them has. */
export function ProgressBars({ by, groups }: { by: string; groups: readonly ItemGroup[] }) {
  const styles = useStyles();
  const most = Math.max(...groups.map(({ counts }) => applicable(counts)), 1);
  return (
    <ul aria-label={`Progress by ${by}`} className={styles.groups}>
      {groups.map(({ title, counts }) => (
        <li key={title} className={styles.group}>
          <Text>{title}</Text>
          <ProgressBar counts={counts} most={most} />
          <Caption1 className={styles.whole}>{`${counts.done} of ${applicable(counts)}`}</Caption1>
        </li>
      ))}
    </ul>
  );
}

function ProgressBar({ counts, most }: { counts: StandingCounts; most: number }) {
  const styles = useStyles();
  const shown = segments.filter((standing) => counts[standing] > 0);
  const words = shown.map(
    (standing) => `${counts[standing]} ${standingTitles[standing].toLowerCase()}`,
  );
  const width = `${(100 * applicable(counts)) / most}%`;
  return (
    <div role="img" aria-label={words.join(', ')} className={styles.bar} style={{ width }}>
      {shown.map((standing) => {
        const Icon = standing === 'blocked' || standing === 'overdue' ? icons[standing] : null;
        return (
          <span
            key={standing}
            className={mergeClasses(styles.segment, styles[standing])}
            style={{ flexGrow: counts[standing], flexBasis: 0 }}
          >
            {Icon !== null && <Icon />}
            <Caption1Strong>{counts[standing]}</Caption1Strong>
          </span>
        );
      })}
    </div>
  );
}

function applicable(counts: StandingCounts): number {
  return counts.total - counts['not-applicable'];
}
