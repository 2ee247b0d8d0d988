import { z } from 'zod';
import { basisSchema } from '../framework/basis.ts';
import { roles } from '../people/roles.ts';
import { momentSchema, type Moment } from '../timeline/moment.ts';

/** When an item is due, relative to call, fieldwork or letter. */
export type Due = Moment;

/** In the order of the work. */
export const itemCategories = [
  'call',
  'communications',
  'logistics',
  'data',
  'documents',
  'practice',
  'timetable',
  'fieldwork',
  'letter',
  'carried-over',
] as const;

/** Role keys, or `everyone`. */
const audienceSchema = z.array(
  z.enum(['everyone', ...roles], 'names a role that Visit Ready does not know'),
);

const annexANumbers = 'must be numbers from 1 to 11';

/** One thing to do, as a template has it: no person and no date yet. */
export const templateItemSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'use small letters, figures and hyphens'),
  title: z.string().min(1, 'is missing').max(120, 'is longer than 120 characters'),
  /** Why it matters, in one sentence. */
  why: z.string().min(1, 'is missing').max(300, 'is longer than 300 characters'),
  category: z.enum(itemCategories, `must be one of ${itemCategories.join(', ')}`),
  /** Whose item it is; for a personal item, who answers questions about it. */
  owner: z.enum(roles, `must be one of ${roles.join(', ')}`),
  /** Shared: done once, by its owner. Personal: done by each person of the audience. */
  kind: z.enum(['shared', 'personal'], 'must be shared or personal'),
  /** Who has it, for a personal item; empty for a shared one. */
  audience: audienceSchema,
  due: momentSchema,
  /** What the deadline rests on where law or framework set it; none: the council’s own planning. */
  basis: basisSchema.optional(),
  /** Whether to ask for a link to evidence when it is done. */
  evidence: z.boolean('must be yes or no'),
  /** Annex A lists that it concerns. */
  annexA: z.array(z.int(annexANumbers).min(1, annexANumbers).max(11, annexANumbers)),
});
export type TemplateItem = z.infer<typeof templateItemSchema>;

/** A checklist to start a visit with. A visit keeps the version that it began with. */
export interface ChecklistTemplate {
  id: string;
  version: number;
  items: TemplateItem[];
}
