import { z } from 'zod';
import type { TypedItem } from '../cards/item-form-card.ts';
import { addItemSchema, type AddItem } from '../contract/item-detail.ts';
import { screeningAnswerSchema } from '../contract/screening.ts';
import { DomainError } from '../domain/errors.ts';
import {
  itemChangeKinds,
  itemChangeSchema,
  type ItemChange,
} from '../domain/readiness/item-changes.ts';
import { dueOf, dueTypedSchema } from './due-typed.ts';
import { itemDataSchema } from './item-data.ts';

const text = z.string().max(5_000).default('');

/** The fields of the forms about items; a form sends only those that it shows. */
const typedSchema = dueTypedSchema.extend({
  owner: text,
  reason: text,
  title: text,
  url: text,
  why: text,
  text,
  /** Made when the card was drawn: a second press is the same change. */
  request: z.uuid().optional(),
  screened: screeningAnswerSchema,
});
type Typed = z.infer<typeof typedSchema>;

/** What the buttons and forms for a change of an item send. */
export const itemChangeDataSchema = itemDataSchema.extend({
  change: z.enum(itemChangeKinds),
  ...typedSchema.shape,
});
export type ItemChangeData = z.infer<typeof itemChangeDataSchema>;

/** What the form for a new item sends. */
export const newItemDataSchema = typedSchema.extend({ visit: z.string(), request: z.uuid() });
export type NewItemData = z.infer<typeof newItemDataSchema>;

export function typedOf({ owner, dueDay, dueTime, reason, title, url, why }: Typed): TypedItem {
  return { owner, dueDay, dueTime, reason, title, url, why };
}

/** The change that was typed. @throws DomainError `invalid` with what is missing */
export function itemChangeOf(data: ItemChangeData): ItemChange {
  const { change: kind, owner, reason, text: words, title, url, request } = data;
  const typed = {
    kind,
    ownerId: owner,
    to: owner,
    due: dueOf(data),
    reason,
    id: request,
    text: words,
    title,
    url,
  };
  return orInvalid(itemChangeSchema.safeParse(typed));
}

/** The item that was typed. @throws DomainError `invalid` with what is missing */
export function newItemOf(data: NewItemData): AddItem {
  const { request: requestId, title, why, owner: ownerId, screened } = data;
  const typed = { requestId, title, why, ownerId, due: dueOf(data), screened };
  return orInvalid(addItemSchema.safeParse(typed));
}

const missing: Readonly<Record<string, string>> = {
  due: 'Say by which day and time',
  ownerId: 'Choose somebody',
  to: 'Choose somebody',
};

function orInvalid<Output>(parsed: z.ZodSafeParseResult<Output>): Output {
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const words = missing[String(issue?.path.at(-1))] ?? issue?.message ?? 'Check what you typed';
  throw new DomainError('invalid', `${words}.`);
}
