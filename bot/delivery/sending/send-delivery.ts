import { MessageRefused } from '../../application/ports.ts';
import type { Refusal } from '../../domain/telling/after-refusal.ts';
import type { DeliveryParts, Errand } from '../delivery-parts.ts';
import { findDue } from './find-due.ts';
import { recordArrival, recordClaim, recordRefusal } from './record-delivery.ts';
import type { Permit } from '../pacing/permit.ts';
import { createRequestFor } from './request-for.ts';

/** After a fault of ours, in milliseconds. */
const afterFault = 30_000;

/**
 * Sends one delivery and records what became of it. `sending` is recorded when its time has come,
 * before the request goes out: found so after a crash, the message may have arrived, and is marked
 * when it is sent again. A fault of ours is put down like a refusal, so that it ends one day.
 */
export function createSendDelivery(parts: DeliveryParts) {
  const requestFor = createRequestFor(parts);

  /** @param onOut called once the request has gone out, or none will */
  return async function sendDelivery(
    errand: Errand,
    deliveryId: string,
    { permit, onOut }: { permit: Permit; onOut?: () => void },
  ): Promise<void> {
    const kept = await findDue(parts, errand, deliveryId);
    let last = kept;
    try {
      const request = kept && (await requestFor(errand, kept, permit));
      if (kept === null || request === null || !(await permit())) return;
      last = await recordClaim(parts, errand, kept);
      if (last === null) return;
      await parts.pace.room(errand.council);
      const arriving = request();
      onOut?.();
      await recordArrival(parts, errand, { kept: last, arrival: await arriving });
    } catch (error) {
      if (last === null) throw error;
      const refusal = refusalOf(error, last.body.state === 'sending');
      if (!(error instanceof MessageRefused)) {
        parts.log.error({ visitId: errand.visitId, error }, 'delivery failed');
      }
      await recordRefusal(parts, errand, { kept: last, refusal });
    } finally {
      onOut?.();
    }
  };
}

function refusalOf(error: unknown, mayHaveArrived: boolean): Refusal {
  if (error instanceof MessageRefused) return error.refusal;
  return { status: 0, retryAfter: afterFault, mayHaveArrived, reason: null };
}
