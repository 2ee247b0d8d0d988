import type { CarriedFollowUp } from '../../contract/readiness.ts';
import { carriedKey } from '../../domain/checklist/carry-over.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Item } from '../../domain/readiness/item.ts';
import { loadFindingsRecord, type FindingsRecord } from '../findings-record.ts';
import type { Parts } from '../ports.ts';
import { followUpView, isEmbargoed } from './follow-up-view.ts';

export type FollowUpOf = (item: Item) => CarriedFollowUp | null;

/** The follow-ups of items that earlier visits left open; nothing is read where there is no such item. */
export async function loadCarriedFollowUps(
  parts: Pick<Parts, 'store' | 'clock'>,
  council: string,
  items: readonly Item[],
): Promise<FollowUpOf> {
  if (!items.some(isCarried)) return () => null;
  const record = await loadFindingsRecord(parts, council);
  return (item) => {
    if (!isCarried(item)) return null;
    const [loudest] = followUpsOf(record, item)
      .filter((followUp) => !isEmbargoed(record, followUp))
      .map((followUp) => followUpView(record, followUp))
      .sort(
        (a, b) => loudness[a.rating?.colour ?? 'closed'] - loudness[b.rating?.colour ?? 'closed'],
      );
    return loudest === undefined ? null : { id: loudest.id, rating: loudest.rating };
  };
}

const loudness = { red: 0, amber: 1, green: 2, closed: 3 } as const;

function isCarried({ category }: Item): boolean {
  return category === 'carried-over';
}

/**
 * The one that the item was made for. Items that are older than that field are known by their key;
 * one that was made for the finding alone is about every follow-up that the finding has got since.
 */
function followUpsOf({ followUps }: FindingsRecord, { key, followUpId }: Item): FollowUp[] {
  const own = followUps.filter(({ id, findingId }) =>
    followUpId === null ? key === carriedKey(`${findingId}-${id}`) : id === followUpId,
  );
  if (own.length > 0 || followUpId !== null) return own;
  return followUps.filter(({ findingId }) => key === carriedKey(findingId));
}
