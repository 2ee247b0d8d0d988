import type { VisitSummary } from '../../contract/visit.ts';
import { stateWords } from '../../domain/visit-life/states.ts';
import { visitTypeTitles, type Visit } from '../../domain/visits/visit.ts';

export function visitSummary(visit: Visit, nameOf: (id: string) => string): VisitSummary {
  return {
    id: visit.id,
    type: visit.type,
    typeTitle: visitTypeTitles[visit.type],
    theme: visit.theme,
    themeTitle: visit.themeTitle,
    drill: visit.type === 'drill',
    state: visit.state,
    stateWords: stateWords[visit.state],
    received: visit.received,
    call: visit.call,
    fieldworkStart: visit.fieldworkStart,
    fieldworkEnd: visit.fieldworkEnd,
    announcedAt: visit.announcedAt,
    announcedBy: nameOf(visit.announcedBy),
  };
}
