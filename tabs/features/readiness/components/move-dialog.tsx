import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import { moveEffect } from '../../../../bot/contract/move-words.ts';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import type { PossibleMove } from '../../../../bot/contract/visit-move.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.tsx';
import { answerAfter } from '../../../lib/screening.ts';
import { visitTitle } from '../../../lib/visit-words.ts';
import { useMoveVisit } from '../api/use-move-visit.ts';
import { MoveFields } from './move-fields.tsx';
import { moveFaults, toMove, type MoveForm } from './move-form.ts';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM },
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
    received: visit.received ?? '',
    priorityAction: move.namesPriorityAction ?? false,
  });
  const [tried, setTried] = useState(false);
  const faults = moveFaults(move, form);
  const effect = moveEffect(move);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length === 0) send(answerAfter(moving.error));
  }

  function send(screened: ScreeningAnswer) {
    moving.mutate(toMove(move, form, screened), {
      onSuccess: ({ notice }) => {
        notices.done(notice);
        // A visit that is no longer under way stays in view.
        setSearch(withVisit(visit.id), { replace: true });
        onClose();
      },
    });
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{move.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text block className={styles.visit}>
                {visitTitle(visit)}
              </Text>
              {effect !== null && <Text block>{effect}</Text>}
              <MoveFields
                move={move}
                form={form}
                faults={tried ? faults : {}}
                onChange={(some) => {
                  setForm({ ...form, ...some });
                }}
              />
              {move.tellsPeople && (
                <MessageBar intent="info" layout="multiline">
                  <MessageBarBody>
                    Everyone on the list is sent a message about this.
                  </MessageBarBody>
                </MessageBar>
              )}
              {moving.isError && <ProblemBar error={moving.error} onKeep={send} />}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Leave it as it is</Button>
              <Button appearance="primary" type="submit" disabledFocusable={moving.isPending}>
                {move.title}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function withVisit(visitId: string) {
  return (search: URLSearchParams) => {
    const next = new URLSearchParams(search);
    next.set('visit', visitId);
    return next;
  };
}
