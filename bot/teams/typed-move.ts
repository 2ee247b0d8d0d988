import { z } from 'zod';
import type { TypedMove } from '../cards/move-form-card.ts';
import { screeningAnswerSchema } from '../contract/screening.ts';
import type { MoveVisit } from '../contract/visit-move.ts';

const day = z.union([z.iso.date(), z.literal('')]).optional();

/** What the buttons and the form of a move carry; a form sends only the fields that it shows. */
export const moveDataSchema = z.object({
  visit: z.string(),
  move: z.string(),
  reason: z.string().max(2_000).optional(),
  start: day,
  end: day,
  meant: z.enum(['', 'true', 'false']).optional(),
  received: day,
  priorityAction: z.enum(['', 'true', 'false']).optional(),
  screened: screeningAnswerSchema,
});
export type MoveData = z.infer<typeof moveDataSchema>;

export function typedOf(data: MoveData): TypedMove {
  const {
    reason = '',
    start = '',
    end = '',
    meant = '',
    received = '',
    priorityAction = '',
  } = data;
  return {
    reason: reason.trim().slice(0, 500),
    start,
    end,
    meant,
    received,
    priorityAction,
  };
}

/** The move as the use-case wants it. A first day alone is a visit of one day. */
export function askedMoveOf(data: MoveData): MoveVisit {
  const { reason, start, end, meant, received, priorityAction } = typedOf(data);
  return {
    move: data.move,
    reason: reason === '' ? null : reason,
    fieldwork: start === '' ? null : { start, end: end === '' ? start : end },
    meant: meant === 'true',
    received: received === '' ? null : received,
    ...(priorityAction !== '' && { priorityAction: priorityAction === 'true' }),
    screened: data.screened,
  };
}
