import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';

export interface CountTableProps {
  label: string;
  /** What the rows are: "Owner", "Theme". */
  first: string;
  columns: readonly string[];
  rows: readonly { title: string; counts: readonly number[] }[];
}

/** The numbers of a chart, for reading across. */
export function CountTable({ label, first, columns, rows }: CountTableProps) {
  return (
    <Table size="extra-small" aria-label={label}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell style={{ width: '36%' }}>{first}</TableHeaderCell>
          {columns.map((column) => (
            <TableHeaderCell key={column}>{column}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ title, counts }) => (
          <TableRow key={title}>
            <TableCell>{title}</TableCell>
            {columns.map((column, at) => (
              <TableCell key={column}>{counts[at]}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
