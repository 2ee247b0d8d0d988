import { Button, Text } from '@fluentui/react-components';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import type { LeavingQuestion } from '../../../components/use-leaving-question.ts';

/** Asks whoever is about to leave a letter that is not saved. */
export function LeaveDialog({ waiting, stay, release }: LeavingQuestion) {
  if (waiting === null) return null;
  return (
    <DialogFrame
      title="Leave without saving?"
      onClose={stay}
      actions={
        <>
          <Button onClick={stay}>Stay here</Button>
          <Button
            appearance="primary"
            onClick={() => {
              release();
              stay();
              waiting();
            }}
          >
            Leave
          </Button>
        </>
      }
    >
      <Text>What you have checked, changed and added is kept nowhere else.</Text>
    </DialogFrame>
  );
}
