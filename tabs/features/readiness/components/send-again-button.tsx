import { Button, type ButtonProps } from '@fluentui/react-components';
import { useSendSetAside } from '../api/use-send-set-aside.ts';

/** Sends after all what failed again and again. */
export function SendAgainButton({
  visitId,
  appearance,
  onSend,
}: {
  visitId: string;
  appearance: ButtonProps['appearance'];
  onSend: () => void;
}) {
  const sending = useSendSetAside(visitId);
  return (
    <Button
      appearance={appearance}
      disabledFocusable={sending.isPending}
      onClick={() => {
        sending.mutate();
        onSend();
      }}
    >
      Send again
    </Button>
  );
}
