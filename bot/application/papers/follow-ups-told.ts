import type { FollowUpView } from '../../contract/follow-up.ts';
import type { Delivery } from '../../domain/telling/delivery.ts';
import { followUpsPlace, visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { queryRecords } from '../records/record.ts';
import { deliveryRecord, waveRecord } from '../records/record-types.ts';

/** Messages about follow-ups, and what each one is about. */
export interface FollowUpsTold {
  readonly deliveries: readonly Delivery[];
  /** The follow-up's action; null for a reminder of everything that was due. */
  readonly actionOf: (delivery: Pick<Delivery, 'wave'>) => string | null;
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
  if (followUps.length === 0) return { deliveries: [], actionOf: () => null };
  const place = { partition: visitPartition(council, followUpsPlace) };
  const [waves, deliveries] = await Promise.all([
    queryRecords(store, waveRecord, place),
    queryRecords(store, deliveryRecord, place),
  ]);
  const actions = new Map(followUps.map(({ id, action }) => [id, action]));
  const told = new Map(
    waves.flatMap(({ body: { key, about } }): [string, string][] => {
      const action = about.kind === 'follow-up' ? actions.get(about.followUpId) : undefined;
      return action === undefined ? [] : [[key, action]];
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
    actionOf: ({ wave }) => told.get(wave) ?? null,
  };
}
