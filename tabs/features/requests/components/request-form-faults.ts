import type { RequestFaults, RequestForm } from './request-fields.tsx';

/** What is still missing in a form, by field. */
export function requestFaults(form: RequestForm): RequestFaults {
  const faults: RequestFaults = {};
  if (form.what.trim().length < 3) faults.what = 'Say what was asked for.';
  if (form.askedBy.trim() === '') faults.askedBy = 'Say who asked.';
  if (form.ownerId === '') faults.ownerId = 'Choose an owner.';
  if (form.day === '') faults.day = 'Choose the day.';
  if (form.time === '') faults.time = 'Choose the time.';
  return faults;
}
