import { StoreConflict } from '../../application/document-store.ts';
import { visitPartition } from '../../application/partitions.ts';
import { queryRecords, replaceOf, type Kept } from '../../application/records/record.ts';
import { waveRecord } from '../../application/records/record-types.ts';
import type { Wave } from '../../domain/telling/wave.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import { audienceOf } from './audience.ts';
import type { DeliveryParts } from '../delivery-parts.ts';

/**
 * Opens the announcement's waves again for those who have joined since, or whose role has changed
 * between two waves: nobody is forgotten because they came late. Expanding does the rest.
 */
export async function topUp(
  { store }: Pick<DeliveryParts, 'store'>,
  council: string,
  visit: Visit,
): Promise<void> {
  const partition = visitPartition(council, visit.id);
  const waves = await queryRecords(store, waveRecord, { partition });
  const keys = waves.map(({ body }) => body.key);
  for (const kept of waves) {
    const { state, about, audience } = kept.body;
    if (state !== 'expanded' || about.kind !== 'announcement' || audience === 'channel') continue;
    const wave = { ...kept.body, cursor: null };
    const missing = audienceOf(store, { council, visitId: visit.id }, { wave, keys });
    if ((await missing.next()).done !== true) await open(store, partition, kept);
  }
}

async function open(
  store: DeliveryParts['store'],
  partition: string,
  kept: Kept<Wave>,
): Promise<void> {
  const wave: Wave = { ...kept.body, state: 'expanding', cursor: null };
  try {
    await store.commit(partition, [replaceOf(waveRecord, kept, wave)]);
  } catch (error) {
    // Somebody else has changed it; the next time is soon enough.
    if (!(error instanceof StoreConflict)) throw error;
  }
}
