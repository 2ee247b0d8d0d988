import { z } from 'zod';
import { staffChangeSchema } from '../../domain/people/staff-list/staff-change.ts';
import type { RecordType } from './record.ts';

const staffListSchema = z.object({
  /** Counts the changes of the list, so that a decision made on an older one is refused. */
  revision: z.number().int(),
  /** An import that has been decided on and is being carried out. */
  importing: z
    .object({
      id: z.string(),
      by: z.string(),
      at: z.string(),
      changes: z.number().int(),
      /** How many of its changes have been made. */
      made: z.number().int(),
    })
    .nullable(),
});
export type StaffList = z.infer<typeof staffListSchema>;

/** The staff list as a whole; one a council, changed by everything that changes who is on it. */
export const staffListRecord: RecordType<StaffList> = {
  type: 'staff-list',
  version: 1,
  schema: staffListSchema,
  idOf: () => 'staff',
};

/** Changes in one part: so many that their document stays far below the store's limit of 2 MB. */
export const changesPerPart = 500;

const staffImportPartSchema = z.object({
  importId: z.string(),
  part: z.number().int(),
  changes: z.array(staffChangeSchema.extend({ eventId: z.string() })).max(changesPerPart),
});
export type StaffImportPart = z.infer<typeof staffImportPartSchema>;
export type PlannedChange = StaffImportPart['changes'][number];

/** What an import does, written down before anything of it is done. */
export const staffImportPartRecord: RecordType<StaffImportPart> = {
  type: 'staff-import-part',
  version: 1,
  schema: staffImportPartSchema,
  idOf: ({ importId, part }) => `${importId}:${String(part).padStart(5, '0')}`,
};

const accountSchema = z.object({ entraId: z.string(), personId: z.string() });
export type Account = z.infer<typeof accountSchema>;

/** Whose Entra account it is, for whoever was listed by address before it was known. */
export const accountRecord: RecordType<Account> = {
  type: 'account',
  version: 1,
  schema: accountSchema,
  idOf: ({ entraId }) => entraId,
};
