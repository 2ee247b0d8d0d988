import { Temporal } from 'temporal-polyfill';
import { ratingAt, type Rating } from '../rating.ts';
import type { FollowUp } from './follow-up.ts';

/** Amber within a working week of the due day. */
const closeTo = 5;

/** How a follow-up stands on a London day. */
export function ratingOf(followUp: Pick<FollowUp, 'due'>, today: Temporal.PlainDate): Rating {
  return ratingAt(Temporal.PlainDate.from(followUp.due), today, closeTo);
}
