import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RetentionView } from '../../../../bot/contract/retention.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { Panel } from '../../../components/panel.tsx';
import { HoldDialog, type HoldAsked } from './hold-dialog.tsx';

const useStyles = makeStyles({
  holds: { listStyleType: 'none', padding: 0, margin: 0 },
  hold: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  words: { display: 'grid', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What must not be erased for now, and why. */
export function HoldList({ view, mayChange }: { view: RetentionView; mayChange: boolean }) {
  const styles = useStyles();
  const [asked, setAsked] = useState<HoldAsked | null>(null);
  const now = new Date().toISOString();
  return (
    <Panel
      title="On hold"
      aside={
        mayChange && (
          <Button
            size="small"
            onClick={() => {
              setAsked({ kind: 'hold' });
            }}
          >
            Put on hold
          </Button>
        )
      }
    >
      <Caption1 block className={styles.quiet}>
        What is on hold is not erased, however old it is: for legal proceedings, an inquiry or a
        complaint.
      </Caption1>
      {view.holds.length === 0 ? (
        <Text className={styles.quiet}>Nothing is on hold.</Text>
      ) : (
        <ul aria-label="On hold" className={styles.holds}>
          {view.holds.map(({ visitId, title, reason, by, at }) => (
            <li key={visitId ?? ''} className={styles.hold}>
              <span className={styles.words}>
                <Text weight="semibold">{title ?? 'Everything'}</Text>
                <Text>{reason}</Text>
                <Caption1 className={styles.quiet}>{`${by}, ${sayMoment(at, now)}`}</Caption1>
              </span>
              {mayChange && (
                <Button
                  size="small"
                  aria-label={`Lift the hold: ${title ?? 'Everything'}`}
                  onClick={() => {
                    setAsked({ kind: 'lift', visitId, title: title ?? 'Everything' });
                  }}
                >
                  Lift
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {asked !== null && (
        <HoldDialog
          asked={asked}
          visits={view.visits}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </Panel>
  );
}
