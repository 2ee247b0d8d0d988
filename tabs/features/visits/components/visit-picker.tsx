import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import type { VisitSummary } from '../../../../bot/contract/visit.ts';
import { NarrowSelect } from '../../../components/narrow-select.tsx';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';

export interface VisitPickerProps {
  visits: readonly VisitSummary[];
  visitId: string;
  onChoose: (visitId: string) => void;
}

/** Chooses among several visits; a drill says so in capitals, as its badge does. */
export function VisitPicker({ visits, visitId, onChoose }: VisitPickerProps) {
  const now = new Date().toISOString();
  return (
    <NarrowSelect
      size="small"
      aria-label="Visit"
      value={visitId}
      onChange={(_, { value }) => {
        onChoose(value);
      }}
    >
      {visits.map((visit) => (
        <option key={visit.id} value={visit.id}>
          {`${nameOf(visit)}, called ${sayDay(visit.call, now)}`}
        </option>
      ))}
    </NarrowSelect>
  );
}

function nameOf(visit: VisitSummary): string {
  const title = visitTitle(visit);
  return visit.drill ? title.replace(/^Drill\b/, 'DRILL') : title;
}
