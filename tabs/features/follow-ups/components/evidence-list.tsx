import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { usePressChange } from '../api/use-send-change.ts';
import { DrawerPart } from './drawer-part.tsx';
import { mayWhileOpen } from './may-while-open.ts';
import { openChange } from './open-change.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, listStyleType: 'none', padding: 0 },
  piece: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  words: { display: 'grid', justifyItems: 'start', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Links to what shows that a follow-up is done. Closing rests on them. */
export function EvidenceList({ detail }: { detail: FollowUpDetail }) {
  const styles = useStyles();
  const { followUp } = detail;
  const press = usePressChange(followUp);
  const mayChange = mayWhileOpen(detail).progress;
  const mayRemove = mayChange && followUp.state !== 'awaiting-agreement';
  const now = new Date().toISOString();
  return (
    <DrawerPart
      title="Evidence"
      none={followUp.evidence.length === 0 ? 'No evidence yet.' : null}
      forms={mayChange ? [openChange('add-evidence', detail)] : []}
    >
      <ul aria-label="Evidence" className={styles.list}>
        {followUp.evidence.map(({ id, title, url, by, at }) => (
          <li key={id} className={styles.piece}>
            <span className={styles.words}>
              <Link href={url} target="_blank" rel="noreferrer noopener">
                {title}
              </Link>
              <Caption1 className={styles.quiet}>
                {`${new URL(url).hostname}, added by ${by}, ${sayDay(at, now)}`}
              </Caption1>
            </span>
            {mayRemove && (
              <Button
                appearance="subtle"
                icon={<Delete20Regular />}
                aria-label={`Remove the evidence: ${title}`}
                onClick={() => {
                  press({ kind: 'remove-evidence', evidence: id });
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </DrawerPart>
  );
}
