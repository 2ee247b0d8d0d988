import { z } from 'zod';
import { evidenceProblem } from '../follow-ups/evidence-link.ts';

const personId = z.string().min(1);

const assignSchema = z.object({ kind: z.literal('assign'), ownerId: personId });
const redateSchema = z.object({
  kind: z.literal('redate'),
  due: z.iso.datetime({ offset: true }),
  reason: z.string().trim().min(3, 'Say why').max(300),
});
/** Its owner asks somebody to take it over. */
const offerSchema = z.object({ kind: z.literal('offer'), to: personId });

/** What can be changed about an item besides pressing it. Bounds keep a document within the store's. */
export const itemChangeSchema = z.discriminatedUnion('kind', [
  assignSchema,
  redateSchema,
  z.object({
    kind: z.literal('note'),
    /** Made once by whoever writes it (a UUID): the same twice is kept once. */
    id: z.uuid(),
    text: z.string().trim().min(3, 'Write a note first').max(500),
  }),
  z.object({
    kind: z.literal('add-evidence'),
    /** As for a note. */
    id: z.uuid(),
    title: z.string().trim().min(1, 'Say what it is').max(200),
    url: z
      .string()
      .trim()
      .max(2_000)
      .superRefine((url, context) => {
        const message = evidenceProblem(url);
        if (message !== null) context.addIssue({ code: 'custom', message });
      }),
  }),
  offerSchema,
  z.object({ kind: z.literal('accept') }),
  /** Whoever was asked says no, or the owner asks no longer. */
  z.object({ kind: z.literal('drop-offer') }),
]);
export type ItemChange = z.infer<typeof itemChangeSchema>;
export type ItemChangeKind = ItemChange['kind'];

/** What can be done to several items at once. */
export const sharedChangeSchema = z.discriminatedUnion('kind', [
  assignSchema,
  redateSchema,
  offerSchema,
]);
export type SharedChange = z.infer<typeof sharedChangeSchema>;

export const itemChangeKinds = [
  'assign',
  'redate',
  'note',
  'add-evidence',
  'offer',
  'accept',
  'drop-offer',
] as const satisfies readonly ItemChangeKind[];
