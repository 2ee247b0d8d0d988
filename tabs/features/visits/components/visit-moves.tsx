import { Button, Caption1, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import type { VisitSummary } from '../../../../bot/contract/visit.ts';
import { Answer } from '../../../components/answer.tsx';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { useMoves } from '../api/use-moves.ts';

const useStyles = makeStyles({
  whole: { gridColumnStart: 1, gridColumnEnd: -1, justifySelf: 'start', minWidth: 0 },
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  moves: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  move: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What has happened to a visit: opened where it stands, and asked for only then. */
export function VisitMoves({ visit }: { visit: VisitSummary }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <div className={styles.whole}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={list}
        aria-label={`History: ${visitTitle(visit)}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        History
      </Button>
      <div id={list}>{open && <Moves visitId={visit.id} />}</div>
    </div>
  );
}

function Moves({ visitId }: { visitId: string }) {
  const styles = useStyles();
  const now = new Date().toISOString();
  return (
    <Answer of={useMoves(visitId)} loading={<Spinner size="tiny" label="Loading the history" />}>
      {(moves) => (
        <ol aria-label="History, the latest first" className={styles.moves}>
          {moves.map(({ fact, by, at, reason }) => (
            <li key={at} className={styles.move}>
              <Text>{fact}</Text>
              <Caption1 className={styles.quiet}>{`${by}, ${sayMoment(at, now)}`}</Caption1>
              {reason !== null && <Caption1>{`Why: ${reason}`}</Caption1>}
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}
