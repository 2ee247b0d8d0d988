import { z } from 'zod';
import { screeningAnswerSchema } from './screening.ts';
import { visitSummarySchema } from './visit.ts';

const person = z.object({ id: z.string(), name: z.string() });
const saidBy = { by: z.string(), at: z.string() };

/** Something that an inspector asked for, for one viewer. Instants are ISO in UTC. */
export const requestViewSchema = z.object({
  id: z.string(),
  what: z.string(),
  askedBy: z.string(),
  owner: person,
  due: z.string(),
  originalDue: z.string(),
  standing: z.enum(['overdue', 'open', 'given', 'withdrawn']),
  loggedAt: z.string(),
  loggedBy: z.string(),
  given: z.object({ note: z.string(), link: z.string().nullable(), ...saidBy }).nullable(),
  withdrawn: z.object({ reason: z.string(), ...saidBy }).nullable(),
  /** Minutes from being logged to being given; null while it is not. */
  turnaround: z.number().nullable(),
  /** Whether the viewer may say what was given, and reopen it: its owner, and who runs requests. */
  mayGive: z.boolean(),
  /** Whether the viewer may change, reassign, re-date and withdraw it. */
  mayEdit: z.boolean(),
});
export type RequestView = z.infer<typeof requestViewSchema>;

/** A visit's requests: open ones first, the first due first, then what is settled, the latest first. */
export const requestsViewSchema = z.object({
  visit: visitSummarySchema,
  asOf: z.string(),
  requests: z.array(requestViewSchema),
  /** Whether the viewer may log requests; who may neither log nor audit them sees only their own. */
  mayLog: z.boolean(),
});
export type RequestsView = z.infer<typeof requestsViewSchema>;

const what = z.string().trim().min(3, 'Say what was asked for').max(500);
const askedBy = z.string().trim().min(1, 'Say who asked').max(100);
const due = z.iso.datetime({ offset: true });

export const logRequestSchema = z.object({
  /** Made once by whoever logs (a UUID): the same twice is one request. */
  requestId: z.uuid(),
  what,
  askedBy,
  ownerId: z.string().min(1),
  due,
  screened: screeningAnswerSchema,
});
export type LogRequest = z.infer<typeof logRequestSchema>;

export const changeRequestSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('give'),
    note: z.string().trim().min(1, 'Say what was given').max(500),
    link: z
      .url({ protocol: /^https?$/, error: 'Start the link with https://' })
      .max(2_000)
      .nullable(),
    screened: screeningAnswerSchema,
  }),
  z.object({ kind: z.literal('reopen') }),
  z.object({
    kind: z.literal('withdraw'),
    reason: z.string().trim().min(1, 'Say why').max(500),
    screened: screeningAnswerSchema,
  }),
  z.object({
    kind: z.literal('edit'),
    what: what.optional(),
    askedBy: askedBy.optional(),
    ownerId: z.string().min(1).optional(),
    due: due.optional(),
    screened: screeningAnswerSchema,
  }),
]);
export type ChangeRequest = z.infer<typeof changeRequestSchema>;

/** The states' names, one wording for cards and pages. */
export const requestStandingTitles = {
  overdue: 'Overdue',
  open: 'Open',
  given: 'Given',
  withdrawn: 'Withdrawn',
} as const satisfies Record<RequestView['standing'], string>;

/** "35 minutes", "2 hours 5 minutes", "3 days 4 hours": how long it took. */
export function sayTurnaround(minutes: number): string {
  const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  if (minutes < 60) return counted(Math.max(1, Math.round(minutes)), 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours < 24) {
    return rest === 0
      ? counted(hours, 'hour')
      : `${counted(hours, 'hour')} ${counted(rest, 'minute')}`;
  }
  const [days, left] = [Math.floor(hours / 24), hours % 24];
  return left === 0 ? counted(days, 'day') : `${counted(days, 'day')} ${counted(left, 'hour')}`;
}
