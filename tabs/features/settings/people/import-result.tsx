import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { StaffImportView } from '../../../../bot/contract/staff.ts';
import { ImportChanges } from './import-changes.tsx';
import { importCounts } from './import-words.ts';

/** What an import has done. */
export function ImportResult({ done: { changes, unchanged } }: { done: StaffImportView }) {
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{`Imported: ${importCounts(changes)}`}</MessageBarTitle>
          {`${countWords(unchanged, 'person was', 'people were')} as the file says already.`}
        </MessageBarBody>
      </MessageBar>
      <ImportChanges changes={changes} />
    </>
  );
}
