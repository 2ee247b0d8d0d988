import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { dueFroms, hasTime, type DueParts } from './due-parts.ts';

const useStyles = makeStyles({
  due: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: '96px minmax(0, 1fr) 128px',
    alignItems: 'start',
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  amount: { minWidth: 0 },
  // A list to unfold is otherwise as wide as its longest line.
  from: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface DueFieldProps {
  due: DueParts;
  fault: string | undefined;
  onChange: (some: { due: DueParts }) => void;
}

/** When an item is due: how much, counted from what, and by what time of the day. */
export function DueField({ due, fault, onChange }: DueFieldProps) {
  const styles = useStyles();
  const change = (some: Partial<DueParts>) => {
    onChange({ due: { ...due, ...some } });
  };
  return (
    <div role="group" aria-label="Due" className={styles.due}>
      <Field label="Due" validationMessage={fault}>
        <Input
          className={styles.amount}
          type="number"
          min={0}
          step={1}
          value={Number.isNaN(due.amount) ? '' : String(due.amount)}
          onChange={(_, { value }) => {
            change({ amount: value === '' ? Number.NaN : Number(value) });
          }}
        />
      </Field>
      <Field label="Counted from" className={styles.from}>
        <Select
          value={due.from}
          onChange={(_, { value }) => {
            const from = dueFroms.find(({ key }) => key === value)?.key ?? due.from;
            change({ from, time: hasTime(from) ? due.time : '' });
          }}
        >
          {dueFroms.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      {hasTime(due.from) && (
        <Field label="By" hint="Empty: end of the day">
          <Input
            type="time"
            value={due.time}
            onChange={(_, { value }) => {
              change({ time: value });
            }}
          />
        </Field>
      )}
    </div>
  );
}
