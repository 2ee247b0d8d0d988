import type { Temporal } from 'temporal-polyfill';
import { hasCaseNumber } from './case-number.ts';
import { hasDateOfBirth } from './date-of-birth.ts';
import { hasNhsNumber } from './nhs-number.ts';
import { hasPupilNumber } from './unique-pupil-number.ts';

/** What must not be typed here, in words for whoever has. */
export const personalDetailTitles = {
  'nhs-number': 'an NHS number',
  'date-of-birth': 'a date of birth',
  'case-number': 'a case number',
  'pupil-number': 'a unique pupil number',
} as const;

export type PersonalDetail = keyof typeof personalDetailTitles;

/**
 * The kinds of personal detail that a text seems to hold; never the detail itself. Nothing
 * child-level belongs in Visit Ready: it travels by the case system and Ofsted's sharing site.
 * @param today in London
 */
export function screenText(text: string, today: Temporal.PlainDate): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  if (hasNhsNumber(text)) found.push('nhs-number');
  if (hasDateOfBirth(text, today)) found.push('date-of-birth');
  if (hasCaseNumber(text)) found.push('case-number');
  if (hasPupilNumber(text)) found.push('pupil-number');
  return found;
}
