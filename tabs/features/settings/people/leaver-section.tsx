import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { EditPerson, StaffView } from '../../../../bot/contract/staff.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useEditPerson, type StaffPerson } from '../api/use-staff.ts';
import { leftWords } from './left-words.ts';

const useStyles = makeStyles({
  section: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
});

export interface LeaverSectionProps {
  staff: StaffView;
  person: StaffPerson;
}

/** Marks somebody as a leaver once it was confirmed, or brings them back. */
export function LeaverSection({ staff, person }: LeaverSectionProps) {
  const styles = useStyles();
  const notices = useNotices();
  const focus = useRestoreFocusTarget();
  const [asking, setAsking] = useState(false);
  const editing = useEditPerson(person.id);
  const { name, version, active } = person;
  const send = (kind: Exclude<EditPerson['edit']['kind'], 'change'>, notice: string) => {
    editing.mutate(
      { version, edit: { kind } },
      {
        onSuccess: () => {
          notices.done(notice);
        },
      },
    );
  };
  function press() {
    if (active) setAsking(true);
    else send('return', `Back on the staff list: ${name}.`);
  }

  return (
    <div className={styles.section}>
      {!active && <Caption1>{`${leftWords(person)}.`}</Caption1>}
      {/* One button for both, so that the keyboard has a place to come back to. */}
      <Button {...focus} disabledFocusable={editing.isPending} onClick={press}>
        {active ? 'Mark as a leaver' : 'Bring back'}
      </Button>
      <LeaveDialog
        open={asking}
        name={name}
        depending={staff.people.filter((one) => one.active && leansOn(one, person.id)).length}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          send('leave', `Marked as a leaver: ${name}.`);
        }}
      />
      {editing.isError && <ProblemBar error={editing.error} />}
    </div>
  );
}

interface LeaveDialogProps {
  open: boolean;
  name: string;
  /** How many have them as line manager or deputy. */
  depending: number;
  onClose: () => void;
  onConfirm: () => void;
}

function LeaveDialog({ open, name, depending, onClose, onConfirm }: LeaveDialogProps) {
  return (
    <Dialog modalType="alert" open={open} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{`Mark ${name} as a leaver?`}</DialogTitle>
          <DialogContent>
            From now on they can do nothing in Visit Ready and are told of no visit. What they did
            stays on record, and they can be brought back.
            {depending > 0 &&
              ` ${countWords(depending, 'person has', 'people have')} them as line manager or deputy: choose somebody else there.`}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>Cancel</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                Mark as a leaver
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function leansOn({ lineManagerId, deputyId }: StaffPerson, personId: string): boolean {
  return lineManagerId === personId || deputyId === personId;
}
