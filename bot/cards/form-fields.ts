import { beside } from './beside.ts';
import type { Element } from './card.ts';

/** Some text; one with words for when it is `missing` has to be filled in. */
export function textField(
  field: { id: string; label: string; max: number; missing?: string; lines?: boolean },
  value: string,
): Element {
  const { id, label, max, missing, lines = false } = field;
  return {
    type: 'Input.Text',
    id,
    label,
    maxLength: max,
    ...(lines && { isMultiline: true }),
    ...(missing !== undefined && { isRequired: true, errorMessage: missing }),
    ...filled(value),
  };
}

/** A day and an hour, beside each other. */
export function dueFields({ dueDay, dueTime }: { dueDay: string; dueTime: string }): Element {
  const required = { isRequired: true, errorMessage: 'Say when it is due' };
  return beside(
    { type: 'Input.Date', id: 'dueDay', label: 'Due day', ...required, ...filled(dueDay) },
    { type: 'Input.Time', id: 'dueTime', label: 'Due time', ...required, ...filled(dueTime) },
  );
}

/** What a field is filled in with; one that is empty has no value at all. */
export function filled(value: string): { value?: string } {
  return value === '' ? {} : { value };
}
