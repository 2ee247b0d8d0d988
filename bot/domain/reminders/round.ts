import { z } from 'zod';

/**
 * What somebody is reminded of: `seen` (they have not acknowledged), `soon:KEY` (an item that is
 * due soon) or `overdue:KEY`.
 */
const thingSchema = z.union([
  z.literal('seen'),
  z.templateLiteral(['soon:', z.string()]),
  z.templateLiteral(['overdue:', z.string()]),
]);
export type Thing = z.infer<typeof thingSchema>;

/** One person in a round: what they are reminded of, and what others hear of them. */
const entrySchema = z.object({
  personId: z.string(),
  reminded: z.array(thingSchema),
  /** Escalated to the line manager, who is told of all their people at once. */
  managerId: z.string().nullable(),
  toManager: z.array(thingSchema),
  toCoordinator: z.array(thingSchema),
});
export type RoundEntry = z.infer<typeof entrySchema>;

/**
 * One round of reminders in a visit: decided and kept in one commit with the wave that tells it,
 * so that whatever happens afterwards it is told once, and counts.
 */
export const roundSchema = z.object({
  /** Counted from 1 within the visit. */
  number: z.number().int(),
  /** ISO instant. */
  at: z.string(),
  /** Who asked for it; null for the rules. */
  by: z.string().nullable(),
  /** Asking twice with the same one is asking once; null for the rules. */
  requestId: z.string().nullable(),
  entries: z.array(entrySchema),
});
export type Round = z.infer<typeof roundSchema>;

/** Whom a round tells: each person once, however much it is about. */
export interface RoundRecipients {
  /** Those who are reminded of their own things alone. */
  readonly reminded: readonly string[];
  /** Those who hear of others, whatever they are reminded of themselves. */
  readonly escalatedTo: readonly string[];
}

export function recipientsOf(
  { entries }: Pick<Round, 'entries'>,
  coordinatorIds: readonly string[],
): RoundRecipients {
  const managers = entries.flatMap((one) =>
    one.toManager.length > 0 ? (one.managerId ?? []) : [],
  );
  const isEscalated = entries.some(({ toCoordinator }) => toCoordinator.length > 0);
  const escalatedTo = new Set([...managers, ...(isEscalated ? coordinatorIds : [])]);
  const reminded = entries
    .filter((one) => one.reminded.length > 0 && !escalatedTo.has(one.personId))
    .map(({ personId }) => personId);
  return { reminded: reminded.sort(), escalatedTo: [...escalatedTo].sort() };
}
