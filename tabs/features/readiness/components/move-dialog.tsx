import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { moveEffect } from '../../../../bot/contract/move-words.ts';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import type { PossibleMove } from '../../../../bot/contract/visit-move.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { withWords } from '../../../lib/address-words.ts';
import { problemOf } from '../../../lib/problem-error.ts';
import { answerAfter } from '../../../lib/screening.ts';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { useMoveVisit } from '../api/use-move-visit.ts';
import { MeantDays } from './meant-days.tsx';
import { MoveFields } from './move-fields.tsx';
import { moveFaults, toMove, type MoveForm } from './move-form.ts';

const useStyles = makeStyles({
  visit: { color: tokens.colorNeutralForeground2 },
});

export interface MoveDialogProps {
  view: ReadinessView;
  move: PossibleMove;
  onClose: () => void;
}

/** Says what a move of the visit does and whom it tells, and asks for what it needs. */
export function MoveDialog({ view, move, onClose }: MoveDialogProps) {
  const styles = useStyles();
  const notices = useNotices();
  const [, setSearch] = useSearchParams();
  const { visit } = view;
  const moving = useMoveVisit(visit.id);
  const [form, setForm] = useState<MoveForm>({
    reason: '',
    start: visit.fieldworkStart,
    end: visit.fieldworkEnd,
    meant: false,
    received: visit.received ?? '',
    priorityAction: move.namesPriorityAction ?? false,
  });
  const [tried, setTried] = useState(false);
  const faults = moveFaults(move, form);
  const effect = moveEffect(move);
  const asksMeant = form.meant || problemOf(moving.error).unlikelyDays === true;

  const change = (some: Partial<MoveForm>) => {
    setForm({ ...form, ...some });
  };

  function submit() {
    setTried(true);
    if (Object.keys(faults).length === 0) send(answerAfter(moving.error));
  }

  function send(screened: ScreeningAnswer) {
    moving.mutate(toMove(move, form, screened), {
      onSuccess: ({ notice }) => {
        notices.done(notice);
        // A visit that is no longer under way stays in view.
        setSearch((before) => withWords(before, { visit: visit.id }), { replace: true });
        onClose();
      },
    });
  }

  return (
    <DialogFrame
      title={move.title}
      onSubmit={submit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave it as it is</Button>
          <Button appearance="primary" type="submit" disabledFocusable={moving.isPending}>
            {move.title}
          </Button>
        </>
      }
    >
      <Text block className={styles.visit}>
        {visitTitle(visit)}
      </Text>
      {effect !== null && <Text block>{effect}</Text>}
      <MoveFields move={move} form={form} faults={tried ? faults : {}} onChange={change} />
      {move.tellsPeople && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>Everyone on the list is sent a message about this.</MessageBarBody>
        </MessageBar>
      )}
      {moving.isError && <ProblemBar error={moving.error} onKeep={send} />}
      {asksMeant && <MeantDays meant={form.meant} onChange={change} />}
    </DialogFrame>
  );
}
