import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { whyWords } from '../../../../bot/contract/why-words.ts';
import type { ItemView } from '../../../../bot/contract/readiness.ts';
import { RatingLine } from '../../../components/rating-line.tsx';
import { StandingIcon } from '../../../components/standing-icon.tsx';
import type { PressItem } from '../api/pressed-readiness.ts';
import { FollowUpOfItem } from './follow-up-of-item.tsx';
import { ItemMenu } from './item-menu.tsx';
import { ItemTitle } from './item-title.tsx';
import { PressButton } from './press-button.tsx';
import { StandingLine } from './standing-line.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    breakInside: 'avoid',
    // On a phone the words need the width that the buttons would take beside them.
    '@media (max-width: 479px)': {
      gridTemplateColumns: '20px minmax(0, 1fr)',
      '& > :last-child': { gridColumnStart: 2 },
    },
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  choosing: {
    '@media screen': {
      gridTemplateColumns: '32px 20px minmax(0, 1fr) auto',
      columnGap: tokens.spacingHorizontalXS,
    },
    '@media screen and (max-width: 479px)': {
      gridTemplateColumns: '32px 20px minmax(0, 1fr)',
      '& > :last-child': { gridColumnStart: 3 },
    },
    // What stays at the top of the page must not cover what the keyboard comes to.
    '& :is(a, button, input)': { scrollMarginTop: '96px' },
  },
  // As high as the first line, so that box, sign and title are level.
  box: {
    marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})`,
    '@media print': { display: 'none' },
  },
  sought: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  words: { display: 'grid', minWidth: 0 },
  presses: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    '@media print': { display: 'none' },
  },
  why: { color: tokens.colorNeutralForeground3 },
});

export interface ItemRowProps {
  item: ItemView;
  now: string;
  personal: boolean;
  /** True for the item that the address names: it is marked, and the keyboard comes back to it. */
  sought?: boolean;
  onPress: PressItem;
  /** Chooses it, where items can be chosen: null for one that cannot. */
  box?: ReactNode;
}

/** One item: what, where it stands, whose it is, and the presses of who may make them. */
export function ItemRow(props: ItemRowProps) {
  const { item, now, personal, sought = false, onPress, box } = props;
  const styles = useStyles();
  const choosing = box !== undefined;
  return (
    <li className={mergeClasses(styles.row, choosing && styles.choosing, sought && styles.sought)}>
      {choosing && <span className={styles.box}>{box}</span>}
      <StandingIcon standing={item.standing} />
      <div className={styles.words}>
        <ItemTitle
          itemKey={item.key}
          title={item.title}
          kind={personal ? 'personal' : 'shared'}
          sought={sought}
        />
        <StandingLine item={item} now={now} />
        {item.rating !== null && <RatingLine rating={item.rating} />}
        {item.owner !== null && !personal && <Caption1>{item.owner.name}</Caption1>}
        <Caption1 className={styles.why}>{whyWords(item)}</Caption1>
        <FollowUpOfItem item={item} />
      </div>
      <div className={styles.presses}>
        <PressButton item={item} personal={personal} onPress={onPress} />
        <ItemMenu item={item} personal={personal} onPress={onPress} />
      </div>
    </li>
  );
}
