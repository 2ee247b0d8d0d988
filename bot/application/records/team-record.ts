import { z } from 'zod';
import type { RecordType } from './record.ts';

const teamSchema = z.object({
  id: z.string(),
  name: z.string(),
  members: z.number().int(),
  /** Members who are not on the staff list. */
  unlisted: z.array(
    z.object({ entraId: z.string(), name: z.string(), address: z.string().nullable() }),
  ),
  refreshedAt: z.string().nullable(),
});
export type Team = z.infer<typeof teamSchema>;

/** A team in which the app is installed. */
export const teamRecord: RecordType<Team> = {
  type: 'team',
  version: 1,
  schema: teamSchema,
  idOf: ({ id }) => id,
};
