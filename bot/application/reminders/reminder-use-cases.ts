import { createShowDueFollowUps } from '../follow-ups/show-due-follow-ups.ts';
import { createShowFollowUpNews } from '../follow-ups/show-follow-up-news.ts';
import type { Parts } from '../ports.ts';
import { createPreviewReminder, createRemindPeople } from './remind-people.ts';
import { createSetReminderChoice, createSetReminderRules } from './reminder-settings.ts';
import { createRunReminders } from './run-reminders.ts';
import { createShowReach } from './show-reach.ts';
import { createShowReminder } from './show-reminder.ts';
import { createShowStandIn } from './show-stand-in.ts';
import { createShowSummary } from './show-summary.ts';
import { createSetAvailability } from '../set-availability.ts';

/** Reminding, who was reached, and where people are. */
export function createReminderUseCases(parts: Parts) {
  return {
    previewReminder: createPreviewReminder(parts),
    remindPeople: createRemindPeople(parts),
    runReminders: createRunReminders(parts),
    setAvailability: createSetAvailability(parts),
    setReminderChoice: createSetReminderChoice(parts),
    setReminderRules: createSetReminderRules(parts),
    showDueFollowUps: createShowDueFollowUps(parts),
    showFollowUpNews: createShowFollowUpNews(parts),
    showReach: createShowReach(parts),
    showReminder: createShowReminder(parts),
    showStandIn: createShowStandIn(parts),
    showSummary: createShowSummary(parts),
  };
}
