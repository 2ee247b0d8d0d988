import { capital } from '../../../../bot/contract/capital.ts';
import { standings } from '../../../../bot/contract/readiness.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';
import { CountTable } from '../../../components/count-table.tsx';
import type { ItemGroup } from './progress-bars.tsx';

/** A column has no room for "Not applicable". */
const shortTitles = { ...standingTitles, 'not-applicable': 'N/A' } as const;

/** The numbers of the bars, for reading across. */
export function ProgressTable({ by, groups }: { by: string; groups: readonly ItemGroup[] }) {
  return (
    <CountTable
      label={`Progress by ${by}`}
      first={capital(by)}
      columns={standings.map((standing) => shortTitles[standing])}
      rows={groups.map(({ title, counts }) => ({
        title,
        counts: standings.map((standing) => counts[standing]),
      }))}
    />
  );
}
