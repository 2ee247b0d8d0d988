import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import { countWords, listWords } from '../../../../bot/contract/list-words.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { answerAfter } from '../../../lib/screening.ts';
import { useWithdrawLetter } from '../api/use-withdraw-letter.ts';
import { OpenFollowUps } from './open-follow-ups.tsx';

const useStyles = makeStyles({ action: { marginBlock: tokens.spacingVerticalS } });

export interface WithdrawLetterProps {
  letter: LetterView;
  followUps: readonly FollowUpView[];
}

/** Takes a letter that should not have been saved off the record. Asks first. */
export function WithdrawLetter({ letter, followUps }: WithdrawLetterProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const open = followUps.filter(({ state }) => state !== 'closed');
  return (
    <div className={styles.action}>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        Withdraw this letter…
      </Button>
      {asking && open.length > 0 && <OpenFollowUps followUps={open} onClose={close} />}
      {asking && open.length === 0 && (
        <WithdrawDialog letter={letter} closed={followUps.length} onClose={close} />
      )}
    </div>
  );
}

interface WithdrawDialogProps {
  letter: LetterView;
  /** How many closed follow-ups go with it. */
  closed: number;
  onClose: () => void;
}

function WithdrawDialog({ letter, closed, onClose }: WithdrawDialogProps) {
  const notices = useNotices();
  const [, go] = useLocation();
  const keepVisit = useVisitKept();
  const withdrawing = useWithdrawLetter(letter.id, () => {
    notices.done(`Withdrawn: ${letter.title}.`);
    go(keepVisit('/findings'));
  });
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim().length < 3;

  function send(screened: ScreeningAnswer) {
    setTried(true);
    if (withdrawing.isPending || missing) return;
    withdrawing.mutate({ importedAt: letter.importedAt, reason: reason.trim(), screened });
  }

  return (
    <DialogFrame
      title="Withdraw this letter?"
      onClose={onClose}
      onSubmit={() => {
        send(answerAfter(withdrawing.error));
      }}
      actions={
        <>
          <Button onClick={onClose}>Leave it</Button>
          <Button appearance="primary" type="submit" disabledFocusable={withdrawing.isPending}>
            Withdraw it
          </Button>
        </>
      }
    >
      <Text>{whatGoes(letter, closed)}</Text>
      {letter.publication === 'published' && (
        <Text>
          Items that the checklist of a visit has carried over from it stay there: say of them that
          they do not apply.
        </Text>
      )}
      <Text>
        The audit log keeps that it was here, who withdrew it and why. The same document can be
        imported again.
      </Text>
      <Field
        required
        label="Why should it not be here?"
        validationMessage={tried && missing ? 'Say why, for the record.' : undefined}
      >
        <Textarea
          value={reason}
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {withdrawing.isError && <ProblemBar error={withdrawing.error} onKeep={send} />}
    </DialogFrame>
  );
}

/** "“Focused visit letter: care leavers” goes with its 12 findings and 1 closed follow-up: …". */
function whatGoes({ title, counts, publication }: LetterView, closed: number): string {
  const findings = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const along = [countWords(findings, 'finding', 'findings')];
  if (closed > 0) along.push(countWords(closed, 'closed follow-up', 'closed follow-ups'));
  const whom = publication === 'published' ? 'for everybody' : 'for the core group';
  return `“${title}” goes with its ${listWords(along)}: at once, ${whom}, from Findings, answers, themes, papers, exports and search.`;
}
