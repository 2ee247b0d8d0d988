import { z } from 'zod';
import { roles } from '../domain/people/roles.ts';

/** What of a person the staff list says and a page may change. */
export const staffFieldsSchema = z.object({
  name: z.string().trim().min(1, 'Write a name').max(200),
  entraId: z.string().trim().max(128).nullable(),
  address: z.string().trim().max(254).nullable(),
  phone: z.string().trim().max(60).nullable(),
  roles: z.array(z.enum(roles)).max(roles.length),
  /** Roles held in another's place, up to and including a day. */
  acting: z
    .array(z.object({ role: z.enum(roles), until: z.iso.date('Give the day on which it ends') }))
    .max(roles.length),
  team: z.string().trim().max(100).nullable(),
  /** Whom they report to, and who stands in for them, by id. */
  lineManagerId: z.string().nullable(),
  deputyId: z.string().nullable(),
  coreGroup: z.boolean(),
});
export type StaffFieldsView = z.infer<typeof staffFieldsSchema>;

/** Whether Visit Ready can write to somebody in Teams, as far as is known. */
export const contactSchema = z.enum(['chat', 'team', 'removed', 'unknown']);

export const staffPersonSchema = staffFieldsSchema.extend({
  id: z.string(),
  /** What a change of this person is decided on. */
  version: z.string(),
  active: z.boolean(),
  leftOn: z.iso.date().nullable(),
  contact: contactSchema,
});

/** Everybody on the staff list, leavers too, and who is in the app's teams without being on it. */
export const staffSchema = z.object({
  people: z.array(staffPersonSchema),
  /** Whether the reader may say who has a role with authority, or is in the core group. */
  mayGrant: z.boolean(),
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      members: z.number().int(),
      /** When its members were last fetched; null before the first time. */
      refreshedAt: z.string().nullable(),
    }),
  ),
  /** In a team, not on the staff list. */
  unlisted: z.array(
    z.object({ entraId: z.string(), name: z.string(), address: z.string().nullable() }),
  ),
});
export type StaffView = z.infer<typeof staffSchema>;

/** A change of one person; `version` is the one that it was decided on, null for somebody new. */
export const editPersonSchema = z.object({
  version: z.string().nullable(),
  edit: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('change'), fields: staffFieldsSchema }),
    z.object({ kind: z.literal('leave') }),
    z.object({ kind: z.literal('return') }),
  ]),
});
export type EditPerson = z.infer<typeof editPersonSchema>;

const changedFieldSchema = z.object({
  field: z.string(),
  before: z.string(),
  after: z.string(),
});

/** What has been changed of somebody, newest first, in words. */
export const personHistorySchema = z.array(
  z.object({
    id: z.string(),
    /** "Added", "Changed", "Left", "Came back". */
    what: z.string(),
    by: z.string(),
    at: z.string(),
    changes: z.array(changedFieldSchema),
  }),
);
export type PersonHistory = z.infer<typeof personHistorySchema>;

/** What a staff file would do, or has done. */
export const staffImportSchema = z.object({
  fingerprint: z.string(),
  changes: z.array(
    z.object({
      kind: z.enum(['added', 'changed', 'returned', 'left']),
      line: z.number().int().nullable(),
      name: z.string(),
      fields: z.array(changedFieldSchema),
    }),
  ),
  unchanged: z.number().int(),
  /** Who works here and is not in the file. */
  absent: z.array(z.object({ id: z.string(), name: z.string() })),
  faults: z.array(z.object({ line: z.number().int().nullable(), reason: z.string() })),
});
export type StaffImportView = z.infer<typeof staffImportSchema>;
