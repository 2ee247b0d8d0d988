import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  ChangeSubscription,
  SubscriptionView,
} from '../../../../bot/contract/subscriptions.ts';
import { ChoiceMenu } from '../../../components/choice-menu.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useNewSecret } from '../api/use-subscriptions.ts';
import { EndDialog } from '../components/end-dialog.tsx';
import { ShownOnce } from './shown-once.tsx';

export interface SubscriptionMenuProps {
  subscription: SubscriptionView;
  /** @param done what is said once it is done */
  onChange: (wanted: ChangeSubscription, done: string) => void;
}

const aDay = 24 * 60 * 60 * 1_000;

/** What is seldom done with a subscription. */
export function SubscriptionMenu({ subscription, onChange }: SubscriptionMenuProps) {
  const notices = useNotices();
  const { id, name, form } = subscription;
  const renewing = useNewSecret(id);
  const [removing, setRemoving] = useState(false);
  const replays = [
    {
      words: 'Send the last day again',
      onChoose: () => {
        const since = new Date(Date.now() - aDay).toISOString();
        onChange({ kind: 'replay', since }, 'What happened in the last day is sent again.');
      },
    },
    {
      words: 'Send everything again',
      onChoose: () => {
        onChange({ kind: 'replay', since: subscription.createdAt }, 'All of it is sent again.');
      },
    },
  ];
  const renew = {
    words: 'Make a new secret',
    onChoose: () => {
      renewing.mutate(undefined, { onError: notices.failed });
    },
  };
  const remove = {
    words: 'Remove',
    onChoose: () => {
      setRemoving(true);
    },
  };
  return (
    <>
      <ChoiceMenu
        button={{ size: 'small', 'aria-label': `More about ${name}`, children: 'More' }}
        choices={form === 'events' ? [...replays, renew, remove] : [...replays, remove]}
      />
      {renewing.data !== undefined && (
        <ShownOnce
          title={`A new secret for ${name}`}
          label="Secret"
          words="Events are signed with it from now on, and with the one before it for another day."
          value={renewing.data.secret}
          onClose={renewing.reset}
        />
      )}
      {removing && (
        <EndDialog
          title={`Remove ${name}?`}
          end="Remove"
          leave="Leave it"
          pending={false}
          error={null}
          onClose={() => {
            setRemoving(false);
          }}
          onEnd={() => {
            setRemoving(false);
            onChange({ kind: 'remove' }, `${name} is told nothing any more.`);
          }}
        >
          <Text block>
            It is told nothing any more, and what it was sent is forgotten here. This cannot be
            undone.
          </Text>
        </EndDialog>
      )}
    </>
  );
}
