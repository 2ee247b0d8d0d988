import { z } from 'zod';
import { leaveSchema } from '../people/availability.ts';
import { moveKeys } from '../visit-life/moves.ts';

/** What changed after the announcement, for those who have to be told: dates, or that it is off. */
export const visitChangeSchema = z.object({
  move: z.enum(moveKeys),
  reason: z.string().nullable(),
  before: z.object({ fieldworkStart: z.iso.date(), fieldworkEnd: z.iso.date() }),
});
export type VisitChange = z.infer<typeof visitChangeSchema>;

/** What a wave's messages are about. Each kind has its card in bot/teams/announcer.ts. */
export const aboutSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('announcement') }),
  z.object({ kind: z.literal('change'), change: visitChangeSchema }),
  /** What was first told was wrong; `before` is what people were told. */
  z.object({
    kind: z.literal('correction'),
    before: z.object({
      typeTitle: z.string(),
      themeTitle: z.string().nullable(),
      call: z.string(),
      fieldworkStart: z.iso.date(),
      fieldworkEnd: z.iso.date(),
    }),
  }),
  /** No message of its own: the announcement's cards, drawn again as things stand now. */
  z.object({ kind: z.literal('redraw') }),
  /** The rounds of reminders count from 1. */
  z.object({ kind: z.literal('reminder'), round: z.number().int() }),
  z.object({ kind: z.literal('escalation'), round: z.number().int() }),
  z.object({ kind: z.literal('summary'), day: z.iso.date() }),
  /** Items of somebody who is away went to others; without leave, they are back and so are theirs. */
  z.object({
    kind: z.literal('stand-in'),
    personId: z.string(),
    away: leaveSchema.nullable(),
    itemKeys: z.array(z.string()),
  }),
]);
export type About = z.infer<typeof aboutSchema>;
export type AboutKind = About['kind'];

export const aboutKinds = [
  'announcement',
  'change',
  'correction',
  'redraw',
  'reminder',
  'escalation',
  'summary',
  'stand-in',
] as const satisfies readonly AboutKind[];
