import type { LiveEvent } from '../../bot/contract/live.ts';
import { queryKeys } from './query-keys.ts';

export type QueryKey = readonly string[];

/** Which answers an event puts out of date, by the event's noun; all of them where it is not known. */
export function queriesTouchedBy(event: LiveEvent): readonly QueryKey[] {
  const readiness =
    event.visitId === null ? queryKeys.allReadiness : queryKeys.readiness(event.visitId);
  switch (event.type.split('.')[0]) {
    case 'visit':
      // Statutory clocks of follow-ups run from what is recorded of a visit.
      return [queryKeys.visits, queryKeys.allMoves, queryKeys.followUps, readiness];
    case 'item':
    case 'personal-item':
    case 'responder':
    case 'delivery':
    case 'wave':
    case 'availability':
    case 'reminders':
    case 'reminder-choice':
      return [readiness];
    case 'request':
      return [
        readiness,
        event.visitId === null ? queryKeys.allRequests : queryKeys.requests(event.visitId),
      ];
    case 'letter':
    case 'finding':
      return [
        queryKeys.letters,
        queryKeys.findings,
        queryKeys.themes,
        queryKeys.followUps,
        queryKeys.pathway,
      ];
    case 'follow-up':
      return [queryKeys.findings, queryKeys.followUps, queryKeys.followUpSettings];
    case 'connection':
      // A call of another system changes what it changes, and nothing besides.
      return event.type === 'connection.called' ? [] : [queryKeys.connections];
    case 'subscription':
      return [queryKeys.subscriptions];
    case 'list':
    case 'paper':
    case 'embargo':
      return [queryKeys.audit];
    case 'glossary':
      return [queryKeys.glossary];
    case 'rule':
    case 'closure-days':
      return [queryKeys.rules, queryKeys.pathway];
    case 'person':
    case 'staff':
      return [queryKeys.people, queryKeys.staff, queryKeys.me, queryKeys.allReadiness];
    case 'reminder-rules':
      return [queryKeys.reminderRules];
    case 'retention':
      return [queryKeys.retention];
    case 'checklist':
      return [queryKeys.allChecklists];
    default:
      return [queryKeys.everything];
  }
}
