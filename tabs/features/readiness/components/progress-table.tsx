import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { capital } from '../../../../bot/contract/capital.ts';
import { standings } from '../../../../bot/contract/readiness.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';
import type { ItemGroup } from './progress-bars.tsx';

/** The numbers of the bars, for reading across. */
export function ProgressTable({ by, groups }: { by: string; groups: readonly ItemGroup[] }) {
  return (
    <Table size="extra-small" aria-label={`Progress by ${by}`}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell style={{ width: '36%' }}>{capital(by)}</TableHeaderCell>
          {standings.map((standing) => (
            <TableHeaderCell key={standing}>{shortTitles[standing]}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {groups.map(({ title, counts }) => (
          <TableRow key={title}>
            <TableCell>{title}</TableCell>
            {standings.map((standing) => (
              <TableCell key={standing}>{counts[standing]}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** A column has no room for "Not applicable". */
const shortTitles = { ...standingTitles, 'not-applicable': 'N/A' } as const;
