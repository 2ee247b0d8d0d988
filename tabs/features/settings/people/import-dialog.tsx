import { Button, Checkbox, Skeleton, SkeletonItem, Text } from '@fluentui/react-components';
import type { StaffImportView } from '../../../../bot/contract/staff.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { FileField } from '../../../components/file-field.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { ImportPlan } from './import-plan.tsx';
import { ImportResult } from './import-result.tsx';
import { absentNames, absentWords, importCounts } from './import-words.ts';
import { useStaffFile } from './use-staff-file.ts';

/** Takes the staff list from a CSV file: says what it would do, and does it once confirmed. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { plan, busy, error, complete, done, mayImport, choose, setComplete, confirm } =
    useStaffFile();
  return (
    <DialogFrame
      title="Import the staff list"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{done === null ? 'Cancel' : 'Close'}</Button>
          {done === null && plan !== null && mayImport && (
            <Button appearance="primary" disabledFocusable={busy} onClick={confirm}>
              {`Import: ${importCounts(plan.changes)}`}
            </Button>
          )}
        </>
      }
    >
      {done === null ? (
        <>
          <Text block>
            A CSV file with a row for each person. “Download as CSV” has the columns. Nothing
            changes before you have seen what the file does.
          </Text>
          <FileField wrong={false} onChoose={choose} />
          {error !== null && <ProblemBar error={error} />}
          {busy && plan === null && (
            <Skeleton aria-label="Reading the file">
              <SkeletonItem size={72} />
            </Skeleton>
          )}
          {plan !== null && mayBeComplete(plan, complete || busy) && (
            <Checkbox
              label={`${absentWords(plan.absent)}: ${absentNames(plan.absent)}`}
              checked={complete}
              onChange={(_, { checked }) => {
                setComplete(checked === true);
              }}
            />
          )}
          {plan !== null && <ImportPlan plan={plan} />}
        </>
      ) : (
        <ImportResult done={done} />
      )}
    </DialogFrame>
  );
}

/** Asked of a file that can be taken; once chosen, or while it is being looked at, it stays in place. */
function mayBeComplete({ absent, faults }: StaffImportView, chosen: boolean): boolean {
  return chosen || (absent.length > 0 && faults.length === 0);
}
