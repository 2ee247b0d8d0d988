import { Button } from '@fluentui/react-components';
import type {
  ChangeSubscription,
  SubscriptionView,
} from '../../../../bot/contract/subscriptions.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useChangeSubscription, useTestSubscription } from '../api/use-subscriptions.ts';
import { useListStyles } from './list-styles.ts';
import { SubscriptionMenu } from './subscription-menu.tsx';

/** What can be done with a subscription: try it, stop it for a while, and the rest in a menu. */
export function SubscriptionButtons({ subscription }: { subscription: SubscriptionView }) {
  const styles = useListStyles();
  const notices = useNotices();
  const { id, name, state } = subscription;
  const changing = useChangeSubscription(id);
  const testing = useTestSubscription(id);

  function change(wanted: ChangeSubscription, done: string) {
    changing.mutate(wanted, {
      onSuccess: () => {
        notices.done(done);
      },
      onError: notices.failed,
    });
  }

  return (
    <span className={styles.buttons}>
      <Button
        size="small"
        aria-label={`Send a test to ${name}`}
        disabledFocusable={testing.isPending}
        onClick={() => {
          testing.mutate(undefined, {
            onSuccess: ({ arrived, words }) => {
              notices.done(
                arrived ? `The test arrived. ${words}.` : `It did not arrive. ${words}.`,
              );
            },
            onError: notices.failed,
          });
        }}
      >
        Send a test
      </Button>
      {state === 'active' ? (
        <Button
          size="small"
          aria-label={`Pause ${name}`}
          onClick={() => {
            change({ kind: 'pause' }, `${name} is paused. Nothing is lost meanwhile.`);
          }}
        >
          Pause
        </Button>
      ) : (
        <Button
          size="small"
          appearance="primary"
          aria-label={`Resume ${name}`}
          onClick={() => {
            change({ kind: 'resume' }, `${name} hears what it has missed.`);
          }}
        >
          Resume
        </Button>
      )}
      <SubscriptionMenu subscription={subscription} onChange={change} />
    </span>
  );
}
