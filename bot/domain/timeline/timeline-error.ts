import { DomainError } from '../errors.ts';

/** Why a plan was refused. `message` says it in plain English; some refusals can be overridden. */
export class TimelineError extends DomainError {
  override name = 'TimelineError';
  readonly reason: TimelineRefusal;

  constructor(reason: TimelineRefusal, message: string) {
    super('invalid', message);
    this.reason = reason;
  }
}

export type TimelineRefusal =
  | 'call-on-day-off'
  | 'call-outside-framework'
  | 'fieldwork-before-call'
  | 'fieldwork-ends-before-start'
  | 'fieldwork-on-day-off'
  | 'fieldwork-too-long'
  | 'received-before-fieldwork-ended'
  | 'received-without-letter';

const settledByMeaningIt: readonly TimelineRefusal[] = [
  'call-on-day-off',
  'fieldwork-on-day-off',
  'fieldwork-too-long',
];

/** Whether a person can settle what was refused by saying that the days are meant. */
export function isForUnlikelyDays(error: unknown): boolean {
  return error instanceof TimelineError && settledByMeaningIt.includes(error.reason);
}
