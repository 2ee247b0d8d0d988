import { listedWave } from '../domain/telling/listed-wave.ts';
import { createWave } from './create-wave.ts';
import type { Operation } from './document-store.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { createOf } from './records/record.ts';
import { deliveryRecord } from './records/record-types.ts';

/** What tells some people something, at most 45: committed along with the reason for it. */
export function listedOperations(
  { clock, ids }: Pick<Parts, 'clock' | 'ids'>,
  visitId: string,
  telling: Parameters<typeof listedWave>[0],
): Operation[] {
  const { wave, deliveries } = listedWave(telling);
  const event = eventOf({
    id: ids.event(),
    type: 'wave.listed',
    actor: null,
    subject: wave.key,
    before: null,
    after: { about: wave.about, people: deliveries.length },
    at: clock.now(),
    visitId,
  });
  return [
    createWave(wave),
    ...deliveries.map((delivery) => createOf(deliveryRecord, delivery)),
    event,
  ];
}
