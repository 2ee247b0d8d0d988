import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ChecklistView } from '../../../../bot/contract/checklist.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { textOfFile } from '../../../../bot/contract/text-of-file.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { problemOf } from '../../../lib/problem-error.ts';
import { useEditChecklist, type ChecklistPlace } from '../api/use-checklist.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { csvFaults } from './csv-faults.ts';
import { FileField } from '../../../components/file-field.tsx';

const useStyles = makeStyles({
  faults: { paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export interface ReplaceDialogProps {
  place: ChecklistPlace;
  checklist: ChecklistView;
  onClose: () => void;
}

/** Replaces all items of a checklist with those of a CSV file; a refused file changes nothing. */
export function ReplaceDialog({ place, checklist, onClose }: ReplaceDialogProps) {
  const notices = useNotices();
  const editing = useEditChecklist(place);
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const [version, setVersion] = useState(checklist.version);
  const overtaken = editing.isError && problemOf(editing.error).status === 409;

  async function replace(chosen: File) {
    const asked = overtaken ? checklist.version : version;
    setVersion(asked);
    const edit = { kind: 'replace', csv: await textOfFile(chosen) } as const;
    editing.mutate(
      { version: asked, edit },
      {
        onSuccess: ({ items }) => {
          notices.done(
            `Replaced: ${countWords(items.length, 'item', 'items')} from ${chosen.name}.`,
          );
          onClose();
        },
      },
    );
  }

  function submit() {
    setTried(true);
    if (file !== null) void replace(file);
  }

  return (
    <DialogFrame
      title="Replace from a CSV file"
      onSubmit={submit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" type="submit" disabledFocusable={editing.isPending}>
            {overtaken ? 'Replace it' : 'Replace the items'}
          </Button>
        </>
      }
    >
      <Text block>
        {`The file’s rows take the place of all ${countWords(checklist.items.length, 'item', 'items')}. ` +
          'Download the checklist first: it has the columns, and it is the way back.'}
      </Text>
      <FileField
        wrong={tried && file === null}
        onChoose={(chosen) => {
          setFile(chosen);
          editing.reset();
        }}
      />
      {overtaken && <ChangedMeanwhile item={null} checklist={checklist} />}
      {editing.isError && !overtaken && <FileFaults error={editing.error} />}
    </DialogFrame>
  );
}

/** The rows that the server refuses, each on a line of its own. */
function FileFaults({ error }: { error: unknown }) {
  const styles = useStyles();
  const { title, detail } = problemOf(error);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        Nothing was changed.
        <ul className={styles.faults}>
          {csvFaults(detail ?? '').map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
