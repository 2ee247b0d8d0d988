import { Field, Input, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import type { AuditFilter, AuditPage } from '../../../../bot/contract/audit.ts';
import { NarrowSelect } from '../../../components/narrow-select.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
  box: { maxWidth: 'none' },
  day: { minWidth: 0 },
});

export interface AuditFiltersProps {
  part: AuditFilter;
  choices: Pick<AuditPage, 'records' | 'people'>;
  onChange: (part: AuditFilter) => void;
}

/** Which record is looked into, and what its entries are narrowed by. */
export function AuditFilters({ part, choices, onChange }: AuditFiltersProps) {
  const styles = useStyles();
  return (
    <div role="search" aria-label="Audit log" className={styles.fields}>
      <Field label="Record">
        <NarrowSelect
          value={part.record}
          onChange={(_, { value }) => {
            // Whoever did something in one record may have done nothing in another.
            onChange({ ...part, record: value, person: '' });
          }}
        >
          <Options of={choices.records.map(({ id, title }) => ({ id, words: title }))} />
        </NarrowSelect>
      </Field>
      <Field label="Find">
        <SearchBox
          className={styles.box}
          placeholder="What, about what, before, after"
          value={part.words}
          onChange={(_, { value }) => {
            onChange({ ...part, words: value });
          }}
        />
      </Field>
      <Field label="Who did it">
        <NarrowSelect
          value={part.person}
          onChange={(_, { value }) => {
            onChange({ ...part, person: value });
          }}
        >
          <option value="">Everybody</option>
          <Options of={choices.people.map(({ id, name }) => ({ id, words: name }))} />
        </NarrowSelect>
      </Field>
      <Day
        label="From"
        day={part.from}
        onDay={(from) => {
          onChange({ ...part, from });
        }}
      />
      <Day
        label="To"
        day={part.to}
        onDay={(to) => {
          onChange({ ...part, to });
        }}
      />
    </div>
  );
}

function Options({ of }: { of: readonly { id: string; words: string }[] }) {
  return of.map(({ id, words }) => (
    <option key={id} value={id}>
      {words}
    </option>
  ));
}

interface DayProps {
  label: string;
  day: string | undefined;
  onDay: (day: string | undefined) => void;
}

function Day({ label, day, onDay }: DayProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        type="date"
        className={styles.day}
        value={day ?? ''}
        onChange={(_, { value }) => {
          onDay(value === '' ? undefined : value);
        }}
      />
    </Field>
  );
}
