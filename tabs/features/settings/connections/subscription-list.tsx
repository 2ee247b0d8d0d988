import { Button, Caption1, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { SubscriptionsView } from '../../../../bot/contract/subscriptions.ts';
import { Panel } from '../../../components/panel.tsx';
import { useListStyles } from './list-styles.ts';
import { SubscribeDialog } from './subscribe-dialog.tsx';
import { SubscriptionLine } from './subscription-line.tsx';

/** Who is told of what happens, each with what became of it lately. */
export function SubscriptionList({ view }: { view: SubscriptionsView }) {
  const styles = useListStyles();
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title="Told of what happens"
      aside={
        <Button
          size="small"
          onClick={() => {
            setAdding(true);
          }}
        >
          Tell a system or channel
        </Button>
      }
    >
      <Caption1 block className={styles.intro}>
        They are sent ids and days, no names and nothing under embargo. What fails is tried again
        for a day.
      </Caption1>
      {view.subscriptions.length === 0 ? (
        <Text className={styles.quiet}>Nobody outside is told.</Text>
      ) : (
        <ul aria-label="Told of what happens" className={styles.lines}>
          {view.subscriptions.map((subscription) => (
            <SubscriptionLine
              key={subscription.id}
              subscription={subscription}
              words={view.kinds
                .filter(({ key }) => subscription.kinds.includes(key))
                .map(({ words }) => words)
                .join('; ')}
            />
          ))}
        </ul>
      )}
      {adding && (
        <SubscribeDialog
          kinds={view.kinds}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Panel>
  );
}
