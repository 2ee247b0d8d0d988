import { useState } from 'react';
import type { StaffImportView } from '../../../../bot/contract/staff.ts';
import { problemOf } from '../../../lib/problem-error.ts';
import { useImportStaff, usePlanStaffImport } from '../api/use-import-staff.ts';

/**
 * A staff file on its way in: chosen, planned, confirmed. Whenever the list has changed since the
 * plan, the import does nothing and what the file would do now is planned again.
 */
export function useStaffFile() {
  const planning = usePlanStaffImport();
  const importing = useImportStaff();
  const [file, setFile] = useState<File | null>(null);
  const [complete, setComplete] = useState(false);
  // Kept while the next one is on its way, so that nothing moves under the person’s hand.
  const [plan, setPlan] = useState<StaffImportView | null>(null);
  const [done, setDone] = useState<StaffImportView | null>(null);

  function look(chosen: File, all: boolean) {
    setFile(chosen);
    setComplete(all);
    planning.mutate({ file: chosen, complete: all }, { onSuccess: setPlan });
  }

  function confirm() {
    if (file === null || plan === null) return;
    importing.mutate(
      { file, complete, fingerprint: plan.fingerprint },
      {
        onSuccess: (after) => {
          // With a fault the server has imported nothing.
          if (after.faults.length > 0) setPlan(after);
          else setDone(after);
        },
        onError: (error) => {
          if (problemOf(error).status === 409) look(file, complete);
        },
      },
    );
  }

  return {
    plan,
    done,
    complete,
    busy: planning.isPending || importing.isPending,
    error: importing.error ?? planning.error,
    mayImport: plan !== null && plan.faults.length === 0 && plan.changes.length > 0,
    choose: (chosen: File) => {
      importing.reset();
      setPlan(null);
      look(chosen, false);
    },
    setComplete: (all: boolean) => {
      importing.reset();
      if (file !== null) look(file, all);
    },
    confirm,
  };
}
