import { availabilitySchema, type Availability } from '../../../../bot/contract/availability.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';

/** What is chosen and typed; the days count only for somebody who is away. */
export interface AvailabilityForm {
  state: Availability['state'];
  from: string;
  until: string;
}

export interface CheckedAvailability {
  /** What would be sent; null while something will not do. */
  asked: Availability | null;
  /** What is wrong with each day, in words. */
  faults: { from?: string; until?: string };
}

/** The form as it opens: what was said before, else here; days from today. */
export function openedAvailability(said: Availability | null, now: string): AvailabilityForm {
  const today = londonDayOf(now);
  if (said?.state === 'away') return { ...said };
  return { state: said?.state ?? 'here', from: today, until: today };
}

/** What the form says, or what will not do about its days. */
export function checkedAvailability(form: AvailabilityForm, now: string): CheckedAvailability {
  const { state, from, until } = form;
  if (state !== 'away') return { asked: { state }, faults: {} };
  const faults = {
    ...(from === '' && { from: 'Enter the first day away.' }),
    ...(until === ''
      ? { until: 'Enter the last day away.' }
      : until < from
        ? { until: 'The last day comes before the first.' }
        : until < londonDayOf(now) && { until: 'Those days are over.' }),
  };
  const asked = availabilitySchema.safeParse({ state, from, until });
  const isSound = asked.success && Object.keys(faults).length === 0;
  return { asked: isSound ? asked.data : null, faults };
}
