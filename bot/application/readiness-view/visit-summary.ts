import type { VisitSummary } from '../../contract/visit.ts';
import { restsOnDefault } from '../../domain/timeline/rests-on-default.ts';
import { stateWords } from '../../domain/visit-life/states.ts';
import { isYearlyEvent, visitTypeTitles, type Visit } from '../../domain/visits/visit.ts';

export function visitSummary(visit: Visit, nameOf: (id: string) => string): VisitSummary {
  return {
    id: visit.id,
    type: visit.type,
    typeTitle: typeTitleOf(visit),
    theme: visit.theme,
    themeTitle: visit.themeTitle,
    drill: visit.type === 'drill',
    yearlyEvent: isYearlyEvent(visit.type),
    state: visit.state,
    stateWords: stateWords[visit.state],
    received: visit.received,
    call: visit.call,
    ...(visit.lead !== undefined && { lead: visit.lead }),
    fieldworkStart: visit.fieldworkStart,
    fieldworkEnd: visit.fieldworkEnd,
    unverifiedDays: restsOnDefault(visit),
    announcedAt: visit.announcedAt,
    announcedBy: nameOf(visit.announcedBy),
  };
}

/** "Monitoring visit 3": which of its series a visit is belongs to its name. */
function typeTitleOf({ type, seriesNumber }: Visit): string {
  const title = visitTypeTitles[type];
  return seriesNumber === null ? title : `${title} ${seriesNumber}`;
}
