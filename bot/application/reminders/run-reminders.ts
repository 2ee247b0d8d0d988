import { earliestOf } from '../../domain/calendar/instants.ts';
import type { Parts } from '../ports.ts';
import { createRemindFollowUps } from '../follow-ups/remind-follow-ups.ts';
import { followUpsPlace } from '../partitions.ts';
import { createSettleOwners } from '../settle-owners.ts';
import { createSpreadFollowUpNews, createSpreadTellings } from '../spread-tellings.ts';
import { openVisits } from '../visits.ts';
import { createRemindVisit } from './remind-visit.ts';
import { createSummariseVisit } from './summarise-visit.ts';

/**
 * Does for every open visit of a council what is due by now: gives items to those who stand in and
 * back, decides the round of reminders and the morning's summary, and makes the waves that tell
 * them, those included that an earlier run has left; then the same for its follow-ups. Done again, it does nothing twice.
 * @returns when something may be due next (ISO instant); null for nothing
 */
export function createRunReminders(parts: Parts) {
  const settleOwners = createSettleOwners(parts);
  const remindVisit = createRemindVisit(parts);
  const summariseVisit = createSummariseVisit(parts);
  const remindFollowUps = createRemindFollowUps(parts);
  const spreadTellings = createSpreadTellings(parts);
  const spreadFollowUpNews = createSpreadFollowUpNews(parts);
  return async function runReminders(council: string): Promise<string | null> {
    let next: string | null = null;
    for (const visit of await openVisits(parts.store, council)) {
      const place = { council, visitId: visit.id };
      await settleOwners(council, visit);
      const reminding = await remindVisit(place);
      const summary = await summariseVisit(place);
      await spreadTellings(place);
      next = earliestOf(next, reminding, summary);
    }
    await spreadFollowUpNews(council);
    const followUps = await remindFollowUps(council);
    await spreadTellings({ council, visitId: followUpsPlace });
    return earliestOf(next, followUps);
  };
}
