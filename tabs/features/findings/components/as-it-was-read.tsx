import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { QuotedFinding } from '../../../components/quoted-finding.tsx';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', lineHeight: '24px', width: 'fit-content' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The first words of a finding that somebody edited, one press away, and who put it right since. */
export function AsItWasRead({ finding }: { finding: FindingView }) {
  const styles = useStyles();
  const { original, added, corrected } = finding;
  return (
    <>
      {corrected !== null && (
        <Caption1 className={styles.quiet}>{correctedWords(corrected)}</Caption1>
      )}
      {original !== null && (
        <details>
          <summary className={styles.summary}>
            {added ? 'As it was added' : 'As it was read'}
          </summary>
          <QuotedFinding className={styles.quiet} {...original} />
        </details>
      )}
    </>
  );
}

/** "Corrected by Priya Shah, Thu 1 Mar 9:00 am: a line was missing". */
function correctedWords({ by, at, reason }: NonNullable<FindingView['corrected']>): string {
  const done = `Corrected by ${by}, ${sayMoment(at, new Date().toISOString())}`;
  return reason === null ? done : `${done}: ${reason}`;
}
