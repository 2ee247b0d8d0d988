import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { RemindPreviewView } from '../../../../bot/contract/reach.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useRemind, useRemindPreview } from '../api/use-remind.ts';
import { skippedGroups } from './skipped-groups.ts';

const useStyles = makeStyles({
  skipped: { paddingInlineStart: tokens.spacingHorizontalL },
});

export interface RemindDialogProps {
  visitId: string;
  people: readonly string[];
  onClose: () => void;
  onReminded: () => void;
}

/** Says how many would be reminded of what, and who would not be and why; then reminds. */
export function RemindDialog({ visitId, people, onClose, onReminded }: RemindDialogProps) {
  const notices = useNotices();
  const [requestId] = useState(() => crypto.randomUUID());
  const asked = { visitId, people, requestId };
  const preview = useRemindPreview(asked);
  const reminding = useRemind(asked);
  const listed = preview.data?.people ?? [];

  function remind() {
    reminding.mutate(
      listed.map(({ id }) => id),
      {
        onSuccess: (reminded) => {
          const count = countWords(reminded.people.length, 'person', 'people');
          notices.done(`Reminding ${count} now.`);
          onReminded();
        },
      },
    );
  }

  return (
    <DialogFrame
      title={
        preview.data === undefined
          ? 'Remind people'
          : `Remind ${countWords(listed.length, 'person', 'people')}?`
      }
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{listed.length === 0 ? 'Close' : 'Not now'}</Button>
          {listed.length > 0 && (
            <Button appearance="primary" disabledFocusable={reminding.isPending} onClick={remind}>
              Remind now
            </Button>
          )}
        </>
      }
    >
      {preview.isPending && <Spinner label="Looking who has something open" />}
      {preview.isError && <ProblemBar error={preview.error} />}
      {preview.data !== undefined && <Preview preview={preview.data} />}
      {reminding.isError && <ProblemBar error={reminding.error} />}
    </DialogFrame>
  );
}

function Preview({ preview }: { preview: RemindPreviewView }) {
  const styles = useStyles();
  const { people, skipped, words, outsideHours } = preview;
  return (
    <>
      <Text block>
        {people.length === 0
          ? 'Nobody whom you chose can be reminded now.'
          : `Each gets one message. ${words}.`}
      </Text>
      {outsideHours && people.length > 0 && (
        <Text block>It is outside reminding hours: they get it at once all the same.</Text>
      )}
      {skipped.length > 0 && (
        <div>
          <Text block weight="semibold">
            {`Not reminded: ${skipped.length}`}
          </Text>
          <ul className={styles.skipped}>
            {skippedGroups(skipped).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
