import type { Announced } from '../../../../bot/contract/correction.ts';

/** What has been typed into the form of a correction: days and times may be empty. */
export interface CorrectionFields {
  type: Announced['type'];
  /** Empty for none. */
  theme: string;
  callDay: string;
  callTime: string;
  start: string;
  end: string;
  meant: boolean;
}

/** The form as it opens: what was announced. */
export function openedFields({ type, theme, call, ...days }: Announced): CorrectionFields {
  const [callDay = '', callTime = ''] = call.split('T');
  const start = days.fieldworkStart ?? '';
  return {
    type,
    theme: theme ?? '',
    callDay,
    callTime,
    start,
    end: days.fieldworkEnd ?? start,
    meant: false,
  };
}

/** What is still wrong with the form, by field. */
export function fieldFaults({
  callDay,
  callTime,
  start,
  end,
}: CorrectionFields): Partial<Record<keyof CorrectionFields, string>> {
  return {
    ...(callDay === '' && { callDay: 'Choose the day of the call.' }),
    ...(callTime === '' && { callTime: 'Say the time of the call.' }),
    ...(start !== '' && end !== '' && start > end && { end: 'It ends on or after its first day.' }),
  };
}

/**
 * The form as the server wants it. Fieldwork days that nobody has changed move along with another
 * type or call; days that somebody has chosen stay.
 */
export function toAnnounced(fields: CorrectionFields, was: Announced): Announced {
  const { type, theme, callDay, callTime, start, end, meant } = fields;
  const call = `${callDay}T${callTime.slice(0, 5)}`;
  const opened = openedFields(was);
  const untouched = start === opened.start && end === opened.end;
  const moved = type !== was.type || call !== was.call;
  const workedOut = (untouched && moved) || start === '';
  return {
    type,
    theme: theme === '' ? null : theme,
    call,
    fieldworkStart: workedOut ? null : start,
    fieldworkEnd: workedOut || end === '' ? null : end,
    meant,
  };
}
