import { z } from 'zod';
import type { RecordType } from './record.ts';

const readingSchema = z.object({ letterId: z.string(), personId: z.string(), day: z.string() });
type EmbargoedReading = z.infer<typeof readingSchema>;

/** That somebody has read what a letter says under embargo, once for each London day. */
export const readingRecord: RecordType<EmbargoedReading> = {
  type: 'embargoed-reading',
  version: 1,
  schema: readingSchema,
  idOf: ({ letterId, personId, day }) => `${day}:${personId}:${letterId}`,
};
