import type { ScreeningAnswer } from '../../bot/contract/screening.ts';
import { problemOf } from './problem-error.ts';

/**
 * What sending a form once more says about its text: whoever was asked about a personal detail and
 * presses the form's own button has changed it.
 * @param error what the form's last sending was refused with, if it was
 */
export function answerAfter(error: unknown): ScreeningAnswer {
  if (error === null || error === undefined) return undefined;
  return problemOf(error).screened === undefined ? undefined : 'changed';
}
