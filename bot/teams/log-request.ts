import { z } from 'zod';
import type { Actor } from '../application/actor.ts';
import type { Message } from '../application/ports.ts';
import { logRequestSchema } from '../contract/request.ts';
import { screeningAnswerSchema } from '../contract/screening.ts';
import { DomainError } from '../domain/errors.ts';
import type { ChatParts } from './chat-parts.ts';
import { dueOf, dueTypedSchema } from './due-typed.ts';
import { ownerTyped } from './owner-typed.ts';
import { oneRequest, requestForm } from './request-cards.ts';

/** The fields of the request form, as a press sends them. */
export const requestFieldsSchema = z.object({
  what: z.string().default(''),
  askedBy: z.string().default(''),
  owner: z.string().default(''),
  ...dueTypedSchema.shape,
  screened: screeningAnswerSchema,
});
export type RequestFields = z.infer<typeof requestFieldsSchema>;

const missing = {
  what: 'Say what was asked for.',
  askedBy: 'Say who asked.',
  owner: 'Choose an owner.',
  due: 'Say by which day and time.',
} as const;

/** What the fields come to, and what is still to be filled in, as sentences. */
export async function checkFields(
  chat: ChatParts,
  actor: Actor,
  fields: RequestFields,
): Promise<{ ownerId: string; due: string | null; problems: string[] }> {
  const owner = await ownerTyped(chat, actor, fields.owner);
  const due = dueOf(fields);
  const problems = [
    fields.what.trim().length < 3 ? missing.what : null,
    fields.askedBy.trim() === '' ? missing.askedBy : null,
    fields.owner.trim() === '' ? missing.owner : owner.problem,
    due === null ? missing.due : null,
  ];
  return { ownerId: owner.id, due, problems: problems.filter((problem) => problem !== null) };
}

/** Logs the request, or shows the form with what was typed and what is missing. */
export async function logTypedRequest(
  chat: ChatParts,
  actor: Actor,
  typed: { visit: string; requestId: string; fields: RequestFields },
): Promise<Message> {
  const { visit, requestId, fields } = typed;
  const again = (problems: string[]) => {
    const { what, askedBy, owner, dueDay, dueTime } = fields;
    const filled = { request: null, requestId, what, askedBy, owner, dueDay, dueTime, problems };
    return requestForm(chat, actor, { visitId: visit, filled });
  };
  const { ownerId, due, problems } = await checkFields(chat, actor, fields);
  if (problems.length > 0) return again(problems);
  const { what, askedBy, screened } = fields;
  const asked = logRequestSchema.parse({ requestId, what, askedBy, ownerId, due, screened });
  try {
    await chat.useCases.logRequest(actor, visit, asked);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid') return again([error.message]);
    throw error;
  }
  return oneRequest(chat, actor, { visit, request: requestId, page: 0, notice: 'Request logged' });
}
