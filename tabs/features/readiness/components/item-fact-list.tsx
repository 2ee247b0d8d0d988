import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemDetail } from '../../../../bot/contract/item-detail.ts';
import { itemFacts } from '../../../../bot/contract/item-facts.ts';
import { RatingLine } from '../../../components/rating-line.tsx';
import { StandingIcon } from '../../../components/standing-icon.tsx';
import { FollowUpOfItem } from './follow-up-of-item.tsx';
import { StandingLine } from './standing-line.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  standing: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  fact: { display: 'contents' },
  name: { color: tokens.colorNeutralForeground2 },
});

/** Where an item stands, and what else is known of it. */
export function ItemFactList({ detail }: { detail: ItemDetail }) {
  const styles = useStyles();
  const { item, asOf } = detail;
  return (
    <div className={styles.part}>
      <div className={styles.standing}>
        <StandingIcon standing={item.standing} />
        <StandingLine item={item} now={asOf} />
      </div>
      {item.rating !== null && <RatingLine rating={item.rating} />}
      <dl className={styles.facts}>
        {itemFacts(detail).map(([name, words]) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <FollowUpOfItem item={item} />
    </div>
  );
}
