import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { AuditEntry } from '../../../../bot/contract/audit.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { EmbargoBadge } from '../../../components/embargo-badge.tsx';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    gridTemplateColumns: '160px minmax(0, 1fr)',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One entry: when, what and by whom, about what, what it was before and after, and why. */
export function AuditEntryLine({ entry }: { entry: AuditEntry }) {
  const styles = useStyles();
  const { at, who, what, about, before, after, reason, correlationId, embargoed } = entry;
  return (
    <li className={styles.line}>
      <Caption1 className={styles.quiet}>{sayMoment(at, new Date().toISOString())}</Caption1>
      <div className={styles.words}>
        <span className={styles.head}>
          <Text weight="semibold">{what}</Text>
          <Text>by {who}</Text>
          {embargoed && <EmbargoBadge />}
        </span>
        <Text>{about}</Text>
        {before !== '' && <Caption1 className={styles.quiet}>Before: {before}</Caption1>}
        {after !== '' && <Caption1 className={styles.quiet}>After: {after}</Caption1>}
        {reason !== '' && <Text>Reason: {reason}</Text>}
        {correlationId !== '' && (
          <Caption1 className={styles.quiet}>Correlation id: {correlationId}</Caption1>
        )}
      </div>
    </li>
  );
}
