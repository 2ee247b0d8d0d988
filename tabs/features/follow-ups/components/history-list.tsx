import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import { DrawerPart } from '../../../components/drawer-part.tsx';
import { SaidList } from '../../../components/said-list.tsx';

/** Notes and every other change, with who and when, the latest first. */
export function HistoryList({ history }: Pick<FollowUpDetail, 'history'>) {
  const title = 'Notes and history';
  return (
    <DrawerPart title={title} none={history.length === 0 ? 'Nothing yet.' : null}>
      <SaidList label={title} entries={history} now={new Date().toISOString()} />
    </DrawerPart>
  );
}
