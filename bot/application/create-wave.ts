import type { Wave } from '../domain/telling/wave.ts';
import { correlationId } from './correlation.ts';
import type { Operation } from './document-store.ts';
import { createOf } from './records/record.ts';
import { waveRecord } from './records/record-types.ts';

/** A new wave; what is sent of it carries the id of what is under way. */
export function createWave(wave: Wave): Operation {
  return createOf(waveRecord, { ...wave, correlationId: correlationId() });
}
