import type { Fieldwork, TimelineRequest } from './timeline-request.ts';
import type { Milestone } from './timeline.ts';

/** The council's closure days between call and end of fieldwork, shown because work stops on them. */
export function closureMilestones(request: TimelineRequest, { end }: Fieldwork): Milestone[] {
  const callDay = request.call.toPlainDate().toString();
  return [...(request.closureDays ?? [])]
    .filter((day) => callDay <= day && day <= end.toString())
    .map((day) => ({
      key: `closed-${day}`,
      title: 'Council closed',
      at: day,
      owner: 'coordinator' as const,
      basis: 'verified' as const,
      source: 'Closure day set by the council',
    }));
}
