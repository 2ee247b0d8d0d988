import type { FollowUpView } from '../../contract/follow-up.ts';
import type { FollowUpNews } from '../../domain/telling/about.ts';
import type { Delivery } from '../../domain/telling/delivery.ts';
import { followUpsPlace, visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { queryRecords } from '../records/record.ts';
import { deliveryRecord, waveRecord } from '../records/record-types.ts';

const newsTitles: Readonly<Record<FollowUpNews, string>> = {
  assigned: 'A follow-up that is now theirs',
  deputised: 'A follow-up that they now deputise for',
  'moved-on': 'A follow-up that is no longer theirs',
  'asked-to-close': 'A follow-up to agree to close',
  declined: 'A follow-up that was not agreed to be closed',
  reopened: 'A follow-up that was reopened',
};

/** Messages about follow-ups, and what each one is about. */
export interface FollowUpsTold {
  readonly deliveries: readonly Delivery[];
  /** The news and the follow-up's action; null for a reminder of everything that was due. */
  readonly newsOf: (delivery: Pick<Delivery, 'wave'>) => string | null;
}

/**
 * What people were told of some follow-ups: all news of them, and the reminders of whatever was due
 * that went to those who carry them.
 */
export async function loadFollowUpsTold(
  { store }: Pick<Parts, 'store'>,
  council: string,
  followUps: readonly FollowUpView[],
): Promise<FollowUpsTold> {
  if (followUps.length === 0) return { deliveries: [], newsOf: () => null };
  const place = { partition: visitPartition(council, followUpsPlace) };
  const [waves, deliveries] = await Promise.all([
    queryRecords(store, waveRecord, place),
    queryRecords(store, deliveryRecord, place),
  ]);
  const actions = new Map(followUps.map(({ id, action }) => [id, action]));
  const told = new Map(
    waves.flatMap(({ body: { key, about } }): [string, string][] => {
      if (about.kind !== 'follow-up') return [];
      const action = actions.get(about.followUpId);
      return action === undefined ? [] : [[key, `${newsTitles[about.news]}: ${action}`]];
    }),
  );
  const carriers = new Set(followUps.flatMap(({ owner, deputy }) => [owner.id, deputy?.id]));
  return {
    deliveries: deliveries
      .map(({ body }) => body)
      .filter(
        ({ wave, about, recipient }) =>
          told.has(wave) || (about === 'follow-ups' && carriers.has(recipient.id)),
      ),
    newsOf: ({ wave }) => told.get(wave) ?? null,
  };
}
