import {
  Caption1,
  Caption1Strong,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { capital } from '../../bot/contract/capital.ts';

/** A part of a bar: how many, in what colour and sign, and the word that a screen reader hears. */
export interface BarPart {
  readonly word: string;
  readonly count: number;
  readonly look: 'closed' | 'done' | 'in-hand' | 'warning' | 'danger';
  /** Where colours look alike, what tells them apart. */
  readonly Icon?: ComponentType;
}

export interface Bar {
  readonly title: string;
  /** How much of the whole is done: "3 of 5". */
  readonly whole: string;
  readonly parts: readonly BarPart[];
}

const useStyles = makeStyles({
  bars: {
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
  line: {
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
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    paddingInlineStart: 0,
    paddingBlock: tokens.spacingVerticalS,
    listStyleType: 'none',
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { minWidth: '22px' },
  whole: { color: tokens.colorNeutralForeground2, textAlign: 'end' },
  bar: { display: 'flex', gap: '2px', minWidth: 0 },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    minWidth: '22px',
    height: '22px',
    borderRadius: tokens.borderRadiusSmall,
  },
  closed: {
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
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
  warning: {
    minWidth: '34px',
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteDarkOrangeBackground3}`,
  },
  danger: {
    minWidth: '34px',
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBackground3}`,
  },
});

/** What the colours of the bars mean, with how many there are of each in all of them. */
export function BarsLegend({ bars }: { bars: readonly Bar[] }) {
  const styles = useStyles();
  const kinds = bars[0]?.parts ?? [];
  return (
    <ul aria-label="All together" className={styles.legend}>
      {kinds.map(({ word, look, Icon }, at) => (
        <li key={word} className={styles.entry}>
          <span aria-hidden className={mergeClasses(styles.part, styles[look], styles.swatch)}>
            {Icon !== undefined && <Icon />}
          </span>
          <Caption1>
            {`${capital(word)} ${bars.reduce((sum, { parts }) => sum + (parts[at]?.count ?? 0), 0)}`}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}

/** Bars one below the other, each as long as its share of the longest. */
export function StackedBars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const styles = useStyles();
  const most = Math.max(...bars.map(sumOf), 1);
  return (
    <ul aria-label={label} className={styles.bars}>
      {bars.map((bar) => (
        <li key={bar.title} className={styles.line}>
          <Text>{bar.title}</Text>
          <StackedBar bar={bar} most={most} />
          <Caption1 className={styles.whole}>{bar.whole}</Caption1>
        </li>
      ))}
    </ul>
  );
}

function StackedBar({ bar, most }: { bar: Bar; most: number }) {
  const styles = useStyles();
  const parts = bar.parts.filter(({ count }) => count > 0);
  const words = parts.map(({ count, word }) => `${count} ${word}`);
  const width = `${(100 * sumOf(bar)) / most}%`;
  return (
    <div role="img" aria-label={words.join(', ')} className={styles.bar} style={{ width }}>
      {parts.map(({ word, count, look, Icon }) => (
        <span
          key={word}
          className={mergeClasses(styles.part, styles[look])}
          style={{ flexGrow: count, flexBasis: 0 }}
        >
          {Icon !== undefined && <Icon />}
          <Caption1Strong>{count}</Caption1Strong>
        </span>
      ))}
    </div>
  );
}

function sumOf({ parts }: Bar): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
