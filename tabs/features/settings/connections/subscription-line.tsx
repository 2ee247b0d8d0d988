import { Badge, Caption1, Text } from '@fluentui/react-components';
import type { SubscriptionView } from '../../../../bot/contract/subscriptions.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { useListStyles } from './list-styles.ts';
import { NoticeList } from './notice-list.tsx';
import { SubscriptionButtons } from './subscription-buttons.tsx';

export interface SubscriptionLineProps {
  subscription: SubscriptionView;
  /** What it hears of. */
  words: string;
}

/** One system or channel that is told: how it stands, what became of it, what can be done. */
export function SubscriptionLine({ subscription, words }: SubscriptionLineProps) {
  const styles = useListStyles();
  const { name, form, host, state, pausedBecause, owner, createdAt } = subscription;
  const now = new Date().toISOString();
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
        <Badge appearance="outline" color={state === 'active' ? 'informative' : 'important'}>
          {state === 'active' ? 'Active' : 'Paused'}
        </Badge>
      </span>
      {pausedBecause !== null && <Text>{`${pausedBecause}.`}</Text>}
      <Text>{words}</Text>
      <Caption1 className={styles.quiet}>
        {`${form === 'cards' ? 'Cards in a channel' : 'Signed events'} at ${host}. Asked for by ${owner}, ${sayMoment(createdAt, now)}`}
      </Caption1>
      <NoticeList subscription={subscription} now={now} />
      <SubscriptionButtons subscription={subscription} />
    </li>
  );
}
