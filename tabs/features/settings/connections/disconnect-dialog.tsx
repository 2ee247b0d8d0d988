import { Text } from '@fluentui/react-components';
import type { ConnectionView } from '../../../../bot/contract/connections.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useDisconnect } from '../api/use-connections.ts';
import { EndDialog } from '../components/end-dialog.tsx';

export interface DisconnectDialogProps {
  connection: ConnectionView;
  onClose: () => void;
}

/** Asks before a system is shut out. */
export function DisconnectDialog({ connection, onClose }: DisconnectDialogProps) {
  const notices = useNotices();
  const ending = useDisconnect();
  const { id, name } = connection;
  return (
    <EndDialog
      title={`Disconnect ${name}?`}
      end="Disconnect"
      leave="Leave it connected"
      pending={ending.isPending}
      error={ending.error}
      onClose={onClose}
      onEnd={() => {
        ending.mutate(id, {
          onSuccess: () => {
            notices.done(`${name} is disconnected.`);
            onClose();
          },
        });
      }}
    >
      <Text block>
        Its calls are refused from now on, and what it has asked to hear of is paused. This cannot
        be undone. What it did stays in the record.
      </Text>
    </EndDialog>
  );
}
