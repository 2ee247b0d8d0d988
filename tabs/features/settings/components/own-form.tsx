import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  button: { justifySelf: 'start' },
});

export interface OwnFormProps {
  title: string;
  submitTitle: string;
  pending: boolean;
  /** What the last sending was refused with, or null. */
  error: unknown;
  onSend: () => void;
  children: ReactNode;
}

/** The form beside a list of the council's own, which adds to it. */
export function OwnForm({ title, submitTitle, pending, error, onSend, children }: OwnFormProps) {
  const styles = useStyles();
  return (
    <Panel title={title}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        {children}
        {error !== null && <ProblemBar error={error} />}
        <Button
          appearance="primary"
          type="submit"
          className={styles.button}
          disabledFocusable={pending}
        >
          {submitTitle}
        </Button>
      </form>
    </Panel>
  );
}
