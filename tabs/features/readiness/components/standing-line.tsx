import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../bot/contract/readiness.ts';
import { useStandingColour } from '../../../components/standing-icon.tsx';
import { itemWords } from './item-words.ts';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  state: { fontWeight: tokens.fontWeightSemibold },
});

/** Where an item stands, in words. */
export function StandingLine({ item, now }: { item: ItemView; now: string }) {
  const styles = useStyles();
  const colour = useStandingColour(item.standing);
  const { state, rest } = itemWords(item, now);
  return (
    <Caption1 className={styles.line}>
      <span className={mergeClasses(styles.state, colour)}>{state}</span>
      {rest}
    </Caption1>
  );
}
