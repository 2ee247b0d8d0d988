import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { VisitSummary } from '../../../../bot/contract/visit.ts';
import { Answer } from '../../../components/answer.tsx';
import { HistoryLines } from '../../../components/history-lines.tsx';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { useMoves } from '../api/use-moves.ts';

const useStyles = makeStyles({
  whole: { gridColumnStart: 1, gridColumnEnd: -1, justifySelf: 'start', minWidth: 0 },
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
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
  return (
    <Answer of={useMoves(visitId)} loading={<Spinner size="tiny" label="Loading the history" />}>
      {(moves) => <HistoryLines entries={moves.map((move) => ({ ...move, id: move.at }))} />}
    </Answer>
  );
}
