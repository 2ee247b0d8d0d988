import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { QuotedFinding } from '../../../components/quoted-finding.tsx';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', lineHeight: '24px', width: 'fit-content' },
  words: { color: tokens.colorNeutralForeground2 },
});

/** The document's own words of a finding that somebody edited, one press away. */
export function AsItWasRead({ original }: Pick<FindingView, 'original'>) {
  const styles = useStyles();
  if (original === null) return null;
  return (
    <details>
      <summary className={styles.summary}>As it was read</summary>
      <QuotedFinding className={styles.words} {...original} />
    </details>
  );
}
