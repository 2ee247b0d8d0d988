import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { readingSchema } from '../../../../bot/contract/reading.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import type { FindingInHand } from '../../../components/finding-in-hand.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { problemOf } from '../../../lib/problem-error.ts';
import { answerAfter } from '../../../lib/screening.ts';
import { useCorrectFinding } from '../api/use-correct-finding.ts';
import { CorrectedMeanwhile } from './corrected-meanwhile.tsx';
import { FindingDialog, fieldsToSend, isWithoutWords } from './finding-dialog.tsx';

export interface CorrectFindingDialogProps {
  /** As it stands now, also when somebody else corrects it while the dialog is open. */
  finding: FindingView;
  letterTheme: string | null;
  onClose: () => void;
}

/**
 * Puts a finding of a saved letter right. When somebody else was first, it shows what the finding
 * is now and keeps what was changed here; saving again then changes their version, in that alone.
 */
export function CorrectFindingDialog({ finding, letterTheme, onClose }: CorrectFindingDialogProps) {
  const notices = useNotices();
  const correcting = useCorrectFinding(finding.id);
  const [inHand, setInHand] = useState(() => toInHand(finding, letterTheme));
  const [opened, setOpened] = useState(finding);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const overtaken = correcting.isError && problemOf(correcting.error).status === 409;
  // Once it was shown what somebody else made of it, theirs is the version that is decided on.
  const decided = overtaken
    ? onTopOf(inHand, toInHand(opened, letterTheme), toInHand(finding, letterTheme))
    : inHand;
  const fields = fieldsToSend(decided);
  const otherWords =
    fields.text !== finding.text || fields.subItems.join('\n') !== finding.subItems.join('\n');
  const unexplained = otherWords && reason.trim() === '';

  function send(screened: ScreeningAnswer) {
    setTried(true);
    if (correcting.isPending || isWithoutWords(decided) || unexplained) return;
    const { revision } = overtaken ? finding : opened;
    if (overtaken) setOpened(finding);
    setInHand(decided);
    const { forgets } = decided;
    const asked = { ...fields, forgets, reason: reason.trim(), revision, screened };
    correcting.mutate(asked, {
      onSuccess: () => {
        notices.done('The finding is corrected.');
        onClose();
      },
    });
  }

  return (
    <FindingDialog
      title="Correct the finding"
      press={overtaken ? 'Save mine' : 'Save'}
      finding={inHand}
      tried={tried}
      busy={correcting.isPending}
      onChange={(some) => {
        setInHand({ ...inHand, ...some });
      }}
      onSubmit={() => {
        send(answerAfter(correcting.error));
      }}
      onClose={onClose}
    >
      {otherWords && (
        <Field
          required
          label="Why the words are changed"
          validationMessage={tried && unexplained ? 'Say why, for whoever reads it.' : undefined}
        >
          <Input
            value={reason}
            maxLength={200}
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
      )}
      {overtaken && <CorrectedMeanwhile finding={finding} />}
      {correcting.isError && !overtaken && <ProblemBar error={correcting.error} onKeep={send} />}
    </FindingDialog>
  );
}

/** What was changed here, and of the rest what somebody else made of it. */
function onTopOf(mine: FindingInHand, before: FindingInHand, now: FindingInHand): FindingInHand {
  const points = ({ subItems }: FindingInHand) => subItems.join('\n');
  return {
    ...now,
    text: mine.text === before.text ? now.text : mine.text,
    subItems: points(mine) === points(before) ? now.subItems : mine.subItems,
    kind: mine.kind === before.kind ? now.kind : mine.kind,
    theme: mine.theme === before.theme ? now.theme : mine.theme,
    forgets: mine.forgets,
  };
}

/** A theme that is its letter's goes with it. */
function toInHand(
  { kind, text, subItems, theme, original, added }: FindingView,
  letterTheme: string | null,
): FindingInHand {
  const own = readingSchema.shape.theme.safeParse(theme);
  return {
    ...{ kind, text, subItems, added, forgets: false },
    theme: theme === letterTheme || !own.success ? undefined : own.data,
    original: original ?? { text, subItems },
  };
}
