import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import type { FindingInHand } from '../../../components/finding-in-hand.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { answerAfter } from '../../../lib/screening.ts';
import { useAddFinding } from '../api/use-add-finding.ts';
import { FindingDialog, fieldsToSend, isWithoutWords } from './finding-dialog.tsx';

const useStyles = makeStyles({ add: { marginBlock: tokens.spacingVerticalS } });

const empty: FindingInHand = {
  ...{ kind: 'area-for-improvement', text: '', subItems: [], theme: undefined },
  ...{ original: { text: '', subItems: [] }, forgets: false, added: true },
};

/** Adds to a saved letter a finding that the reader had left out. */
export function AddFinding({ letterId }: { letterId: string }) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.add}>
      <Button
        size="small"
        onClick={() => {
          setAsking(true);
        }}
      >
        Add a finding
      </Button>
      {asking && (
        <AddFindingDialog
          letterId={letterId}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}

function AddFindingDialog({ letterId, onClose }: { letterId: string; onClose: () => void }) {
  const notices = useNotices();
  const adding = useAddFinding(letterId);
  // Made once: sending the same form again after a lost answer adds no second finding.
  const [requestId] = useState(() => crypto.randomUUID());
  const [finding, setFinding] = useState(empty);
  const [tried, setTried] = useState(false);

  function send(screened: ScreeningAnswer) {
    setTried(true);
    if (adding.isPending || isWithoutWords(finding)) return;
    adding.mutate(
      { ...fieldsToSend(finding), requestId, screened },
      {
        onSuccess: () => {
          notices.done('The finding is added, as the letter’s last.');
          onClose();
        },
      },
    );
  }

  return (
    <FindingDialog
      title="Add a finding"
      press="Add it"
      finding={finding}
      tried={tried}
      busy={adding.isPending}
      onChange={(fields) => {
        setFinding({ ...finding, ...fields });
      }}
      onSubmit={() => {
        send(answerAfter(adding.error));
      }}
      onClose={onClose}
    >
      {adding.isError && <ProblemBar error={adding.error} onKeep={send} />}
    </FindingDialog>
  );
}
