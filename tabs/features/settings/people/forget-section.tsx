import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useNotices } from '../../../components/use-notices.ts';
import { EndDialog } from '../components/end-dialog.tsx';
import { useForgetLeaver, type StaffPerson } from '../api/use-staff.ts';

const useStyles = makeStyles({
  section: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
});

export interface ForgetSectionProps {
  person: StaffPerson;
  onForgotten: () => void;
}

/** Puts what a leaver was in the place of their name, once it was confirmed. */
export function ForgetSection({ person, onForgotten }: ForgetSectionProps) {
  const styles = useStyles();
  const notices = useNotices();
  const forgetting = useForgetLeaver(person.id);
  const [asking, setAsking] = useState(false);

  function close() {
    setAsking(false);
    forgetting.reset();
  }

  function send() {
    forgetting.mutate(undefined, {
      onSuccess: () => {
        notices.done('The name is replaced, in all visits.');
        onForgotten();
      },
    });
  }

  return (
    <div className={styles.section}>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        Replace the name
      </Button>
      {asking && (
        <EndDialog
          title={`Replace the name of ${person.name}?`}
          end="Replace the name"
          leave="Cancel"
          pending={forgetting.isPending}
          error={forgetting.error}
          onEnd={send}
          onClose={close}
        >
          <Text block>
            What they were stands in its place, in all visits and in the history of the staff list.
            How to reach them is erased. Every count stays as it is. It cannot be taken back.
          </Text>
          <Text block>
            What people wrote in their own words stays as it is: search the record for the name.
          </Text>
        </EndDialog>
      )}
    </div>
  );
}
