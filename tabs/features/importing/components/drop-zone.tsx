import {
  Button,
  Caption1,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DocumentArrowUp24Regular } from '@fluentui/react-icons/svg/document-arrow-up';
import { useRef, useState, type DragEvent } from 'react';
import { Panel } from '../../../components/panel.tsx';
import type { NamedBytes } from '../../../lib/api-client.ts';

const useStyles = makeStyles({
  zone: {
    flexGrow: 1,
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'center',
    gap: tokens.spacingVerticalS,
    minHeight: '220px',
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Takes a file that is dropped on it, or chosen with its button. */
export function DropZone({ onChoose }: { onChoose: (document: NamedBytes) => void }) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function choose(file: File | undefined) {
    if (file !== undefined) onChoose({ name: file.name, bytes: file });
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0]);
  }

  return (
    <Panel title="From a file">
      {/* Dropping is the mouse's way to the button inside, which the keyboard reaches. */}
      <div
        role="presentation"
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={drop}
      >
        <DocumentArrowUp24Regular aria-hidden className={styles.quiet} />
        <Text>Drop the letter here, or</Text>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <Caption1 className={styles.quiet}>PDF, Word (.docx) or plain text</Caption1>
        <input
          ref={input}
          hidden
          type="file"
          aria-label="Letter"
          accept=".pdf,.docx,.txt"
          onChange={(event) => {
            choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </Panel>
  );
}
