import { Answer } from '../../../components/answer.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useConnections } from '../api/use-connections.ts';
import { useSubscriptions } from '../api/use-subscriptions.ts';
import { ConnectionList } from './connection-list.tsx';
import { SubscriptionList } from './subscription-list.tsx';

/** Which other systems may ask and act, and which are told of what happens. */
export function ConnectionSettings() {
  return (
    <>
      <Answer of={useConnections()} loading={<PageSkeleton />}>
        {(view) => <ConnectionList view={view} />}
      </Answer>
      <Answer of={useSubscriptions()} loading={<PageSkeleton />}>
        {(view) => <SubscriptionList view={view} />}
      </Answer>
    </>
  );
}
