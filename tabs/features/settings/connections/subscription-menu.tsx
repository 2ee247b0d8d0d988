import { Button, MenuItem } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  ChangeSubscription,
  SubscriptionView,
} from '../../../../bot/contract/subscriptions.ts';
import { ButtonMenu } from '../../../components/button-menu.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useNewSecret } from '../api/use-subscriptions.ts';
import { EndDialog } from './end-dialog.tsx';
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
  const [secretSeen, setSecretSeen] = useState(true);
  const [removing, setRemoving] = useState(false);
  return (
    <>
      <ButtonMenu
        button={
          <Button size="small" aria-label={`More about ${name}`}>
            More
          </Button>
        }
      >
        <MenuItem
          onClick={() => {
            const since = new Date(Date.now() - aDay).toISOString();
            onChange({ kind: 'replay', since }, 'What happened in the last day is sent again.');
          }}
        >
          Send the last day again
        </MenuItem>
        <MenuItem
          onClick={() => {
            onChange({ kind: 'replay', since: subscription.createdAt }, 'All of it is sent again.');
          }}
        >
          Send everything again
        </MenuItem>
        {form === 'events' && (
          <MenuItem
            onClick={() => {
              renewing.mutate(undefined, {
                onSuccess: () => {
                  setSecretSeen(false);
                },
                onError: notices.failed,
              });
            }}
          >
            Make a new secret
          </MenuItem>
        )}
        <MenuItem
          onClick={() => {
            setRemoving(true);
          }}
        >
          Remove
        </MenuItem>
      </ButtonMenu>
      {!secretSeen && renewing.data !== undefined && (
        <ShownOnce
          title={`A new secret for ${name}`}
          label="Secret"
          words="Events are signed with it from now on, and with the one before it for another day."
          value={renewing.data.secret}
          onClose={() => {
            setSecretSeen(true);
          }}
        />
      )}
      {removing && (
        <EndDialog
          title={`Remove ${name}?`}
          words="It is told nothing any more, and what it was sent is forgotten here. This cannot be undone."
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
        />
      )}
    </>
  );
}
