import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
} from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useRef, useState } from 'react';
import type { FollowUpView, MeasureView } from '../../../../bot/contract/follow-up.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { usePressChange } from '../api/use-send-change.ts';
import { correctionOf } from './change-forms.ts';
import { FollowUpForm } from './open-change.tsx';

const useStyles = makeStyles({
  // Both buttons beside each other at 320 pixels.
  changes: { width: '72px', padding: 0, whiteSpace: 'nowrap' },
});

export interface MeasureTableProps {
  followUp: FollowUpView;
  measure: MeasureView;
  /** Whether the viewer may put a value right, or take it away. */
  mayChange: boolean;
}

/** The values of a measure, the latest first; a form to correct one opens below them. */
export function MeasureTable({ followUp, measure, mayChange }: MeasureTableProps) {
  const [correcting, setCorrecting] = useState<string | null>(null);
  const openedBy = useRef<HTMLElement | null>(null);
  const wrong = measure.values.find(({ id }) => id === correcting);
  const { title, unit, values } = measure;
  return (
    <>
      <Table size="extra-small" aria-label={`Values: ${title}`}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Taken on</TableHeaderCell>
            <TableHeaderCell>{unit === '' ? 'Value' : `Value, ${unit}`}</TableHeaderCell>
            <TableHeaderCell>By</TableHeaderCell>
            {mayChange && <ChangesHeading />}
          </TableRow>
        </TableHeader>
        <TableBody>
          {values.toReversed().map((value) => (
            <ValueRow
              key={value.id}
              followUp={followUp}
              value={value}
              mayChange={mayChange}
              onCorrect={(button) => {
                openedBy.current = button;
                setCorrecting(value.id);
              }}
            />
          ))}
        </TableBody>
      </Table>
      {mayChange && wrong !== undefined && (
        <FollowUpForm
          key={wrong.id}
          followUp={followUp}
          form={correctionOf(wrong, new Date().toISOString())}
          onClose={() => {
            setCorrecting(null);
            openedBy.current?.focus();
          }}
        />
      )}
    </>
  );
}

function ChangesHeading() {
  const styles = useStyles();
  return <TableHeaderCell className={styles.changes} aria-label="Correct or remove" />;
}

interface ValueRowProps {
  followUp: FollowUpView;
  value: MeasureView['values'][number];
  mayChange: boolean;
  onCorrect: (button: HTMLElement) => void;
}

function ValueRow({ followUp, value: one, mayChange, onCorrect }: ValueRowProps) {
  const styles = useStyles();
  const press = usePressChange(followUp);
  const { id, day, value, by } = one;
  const taken = sayDay(day, new Date().toISOString());
  return (
    <TableRow>
      <TableCell>{taken}</TableCell>
      <TableCell>{value}</TableCell>
      <TableCell>{by}</TableCell>
      {mayChange && (
        <TableCell className={styles.changes}>
          <Button
            appearance="subtle"
            icon={<Edit20Regular />}
            aria-label={`Correct the value for ${taken}: ${value}`}
            onClick={({ currentTarget }) => {
              onCorrect(currentTarget);
            }}
          />
          <Button
            appearance="subtle"
            icon={<Delete20Regular />}
            aria-label={`Remove the value for ${taken}: ${value}`}
            onClick={() => {
              press({ kind: 'remove-value', measured: id });
            }}
          />
        </TableCell>
      )}
    </TableRow>
  );
}
