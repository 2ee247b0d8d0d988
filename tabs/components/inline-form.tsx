import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ScreeningAnswer } from '../../bot/contract/screening.ts';
import { ProblemBar } from './problem-bar.tsx';
import { answerAfter } from '../lib/screening.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface InlineFormProps {
  label: string;
  children: ReactNode;
  submitTitle: string;
  pending: boolean;
  /** What the last sending was refused with, or null. */
  error: unknown;
  onSend: (screened: ScreeningAnswer) => void;
  onClose: () => void;
}

/** A small form in the place of what it changes: Enter in a field sends it, Escape puts it away. */
export function InlineForm({ label, children, submitTitle, error, ...act }: InlineFormProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  // The button that opened it may be gone: without a new place the keyboard would start afresh.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, as a dialog
    <form
      ref={form}
      aria-label={label}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act.onSend(answerAfter(error));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // A drawer around the form stays open.
        event.preventDefault();
        act.onClose();
      }}
    >
      {children}
      {error !== null && <ProblemBar error={error} onKeep={act.onSend} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={act.pending}>
          {submitTitle}
        </Button>
        <Button onClick={act.onClose}>Cancel</Button>
      </div>
    </form>
  );
}
