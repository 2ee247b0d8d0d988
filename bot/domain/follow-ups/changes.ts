import { z } from 'zod';
import { evidenceProblem } from './evidence-link.ts';

const short = z.string().trim().min(1).max(200);
const sentence = z.string().trim().min(3).max(500);
const longest = 1000;

/** Everything that can be changed about a follow-up. Bounds keep a document within the store's. */
export const followUpChangeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('note'),
    text: z.string().trim().min(3).max(longest),
    next: short.nullable(),
  }),
  z.object({ kind: z.literal('start'), next: short.nullable() }),
  z.object({ kind: z.literal('redate'), due: z.iso.date(), reason: sentence }),
  z.object({
    kind: z.literal('edit'),
    action: sentence,
    ownerId: z.string().min(1),
    deputyId: z.string().min(1).nullable(),
    reviewingBody: short.nullable(),
    dependsOn: z.string().min(1).nullable(),
  }),
  z.object({
    kind: z.literal('measure'),
    title: short,
    unit: z.string().trim().max(40),
    target: z.number().nullable(),
  }),
  z.object({ kind: z.literal('value'), day: z.iso.date(), value: z.number() }),
  z.object({
    kind: z.literal('correct-value'),
    measured: z.string(),
    day: z.iso.date(),
    value: z.number(),
  }),
  z.object({ kind: z.literal('remove-value'), measured: z.string() }),
  z.object({ kind: z.literal('add-step'), title: short, due: z.iso.date().nullable() }),
  z.object({ kind: z.literal('mark-step'), step: z.string(), done: z.boolean() }),
  z.object({ kind: z.literal('remove-step'), step: z.string() }),
  z.object({
    kind: z.literal('add-evidence'),
    title: short,
    url: z
      .string()
      .trim()
      .max(2000)
      .superRefine((url, context) => {
        const message = evidenceProblem(url);
        if (message !== null) context.addIssue({ code: 'custom', message });
      }),
  }),
  z.object({ kind: z.literal('remove-evidence'), evidence: z.string() }),
  z.object({ kind: z.literal('close'), words: z.string().trim().max(500) }),
  z.object({ kind: z.literal('agree') }),
  z.object({ kind: z.literal('decline'), reason: sentence }),
  z.object({ kind: z.literal('reopen'), reason: sentence }),
]);
export type FollowUpChange = z.infer<typeof followUpChangeSchema>;
export type ChangeKind = FollowUpChange['kind'];
export type ChangeOf<Kind extends ChangeKind> = Extract<FollowUpChange, { kind: Kind }>;

/** Who changes a follow-up, when, and by which rules of the council. */
export interface ChangeContext {
  /** The request's id: what is added gets it as its own. */
  readonly requestId: string;
  readonly by: string;
  readonly at: string;
  /** The London day. */
  readonly today: string;
  /** Whether closing needs a second person's agreement. */
  readonly needsAgreement: boolean;
  /** What has to be closed first and is not, in words; null where nothing has. */
  readonly waitsFor: string | null;
}

/** These add to what is there; all others replace something, and must have been decided on it. */
const adding: readonly ChangeKind[] = [
  'note',
  'value',
  'remove-value',
  'add-step',
  'mark-step',
  'remove-step',
  'add-evidence',
  'remove-evidence',
];

/** Whether a change may only be made by somebody who has seen the follow-up as it is. */
export function replacesSomething(kind: ChangeKind): boolean {
  return !adding.includes(kind);
}
