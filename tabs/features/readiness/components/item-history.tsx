import { Answer } from '../../../components/answer.tsx';
import { DrawerPart } from '../../../components/drawer-part.tsx';
import { HistoryLines } from '../../../components/history-lines.tsx';
import { Skeleton, SkeletonBlock } from '../../../components/skeleton.tsx';
import { useItemHistory, type ItemPlace } from '../api/use-item.ts';

/** Who has done what with an item, and when. */
export function ItemHistory({ place }: { place: ItemPlace }) {
  const history = useItemHistory(place);
  const none = history.data?.length === 0 ? 'Nothing has been changed.' : null;
  const loading = (
    <Skeleton label="Loading the history">
      <SkeletonBlock height={40} />
    </Skeleton>
  );
  return (
    <DrawerPart title="History" none={none}>
      <Answer of={history} loading={loading}>
        {(entries) => <HistoryLines entries={entries} />}
      </Answer>
    </DrawerPart>
  );
}
