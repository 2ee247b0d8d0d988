import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { standings, type ReadinessView } from '../../../../bot/contract/readiness.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';

/** The numbers of the bars, for reading across. */
export function OwnerTable({ owners }: Pick<ReadinessView, 'owners'>) {
  return (
    <Table size="extra-small" aria-label="Progress by owner">
      <TableHeader>
        <TableRow>
          <TableHeaderCell style={{ width: '36%' }}>Owner</TableHeaderCell>
          {standings.map((standing) => (
            <TableHeaderCell key={standing}>{shortTitles[standing]}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {owners.map(({ role, title, counts }) => (
          <TableRow key={role}>
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
