import { recipientsOf, type Round } from '../../domain/reminders/round.ts';
import type { Operation } from '../document-store.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf } from '../records/record.ts';
import { roundRecord, tellingRecord } from '../records/reminder-records.ts';

/**
 * A round and whom it tells, in one commit: decided is as good as told, whatever happens then. Its
 * number is the next one, so that of two processes that decide at once one meets a conflict.
 */
export function roundOperations(
  { ids }: Pick<Parts, 'ids'>,
  visitId: string,
  made: { round: Round; coordinators: readonly string[] },
): Operation[] {
  const { round, coordinators } = made;
  const { number, at, by } = round;
  const { reminded, escalatedTo } = recipientsOf(round, coordinators);
  const tellings = [
    { kind: 'reminder' as const, people: reminded },
    { kind: 'escalation' as const, people: escalatedTo },
  ].filter(({ people }) => people.length > 0);
  return [
    createOf(roundRecord, round),
    ...tellings.map(({ kind, people }) =>
      createOf(tellingRecord, {
        key: `${kind}-${number}`,
        about: { kind, round: number },
        people: [...people],
        spread: false,
      }),
    ),
    eventOf({
      id: ids.event(),
      type: 'reminders.decided',
      actor: by,
      subject: `round-${number}`,
      before: null,
      after: { reminded: reminded.length, escalatedTo: escalatedTo.length },
      at,
      visitId,
    }),
  ];
}
