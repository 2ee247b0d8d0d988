import { visitPartition } from '../../application/partitions.ts';
import { readRecord, type Kept } from '../../application/records/record.ts';
import { deliveryRecord } from '../../application/records/record-types.ts';
import { isSettled, type Delivery } from '../../domain/telling/delivery.ts';
import { machineTime, type DeliveryParts, type Errand } from '../delivery-parts.ts';

/** Longer than any request to Teams may take, in milliseconds. */
const longestClaim = 60_000;

/**
 * A delivery that is to be sent now; null when it is settled, rests, or somebody is sending it. One
 * that a crash has left under way counts as sent without an answer.
 */
export async function findDue(
  parts: DeliveryParts,
  { council, visitId }: Pick<Errand, 'council' | 'visitId'>,
  id: string,
): Promise<Kept<Delivery> | null> {
  const partition = visitPartition(council, visitId);
  const kept = await readRecord(parts.store, deliveryRecord, { partition, id });
  if (kept === null || isSettled(kept.body) || isResting(parts, kept.body)) return null;
  if (kept.body.state === 'waiting') return kept;
  if (!(await isLeftBehind(parts, council, kept.body))) return null;
  const unanswered = kept.body.unanswered + 1;
  return { ...kept, body: { ...kept.body, unanswered, refusals: [...kept.body.refusals, 0] } };
}

function isResting(parts: DeliveryParts, { retryAt }: Delivery): boolean {
  return retryAt !== null && Date.parse(retryAt) > machineTime(parts);
}

async function isLeftBehind(
  parts: DeliveryParts,
  council: string,
  { claim }: Delivery,
): Promise<boolean> {
  if (claim === null || Date.parse(claim.at) + longestClaim < machineTime(parts)) return true;
  return !(await parts.presence.isThere(council, claim.by));
}
