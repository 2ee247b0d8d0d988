import { Field, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { FilterPills } from '../../../components/filter-pills.tsx';
import type { Narrowed, PeopleFilter, choicesOf } from './people-filter.ts';

const useStyles = makeStyles({
  filters: { display: 'grid', gap: tokens.spacingVerticalS, '@media print': { display: 'none' } },
  fields: {
    display: 'grid',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)',
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  search: { maxWidth: 'none' },
});

export interface PeopleFiltersProps {
  filter: PeopleFilter;
  lists: Narrowed['lists'];
  choices: ReturnType<typeof choicesOf>;
  onChange: (some: Partial<PeopleFilter>) => void;
}

/** Narrows the people by how far the news has got, words, team and wave. */
export function PeopleFilters({ filter, lists, choices, onChange }: PeopleFiltersProps) {
  const styles = useStyles();
  return (
    <div role="search" aria-label="People" className={styles.filters}>
      <FilterPills
        label="Show"
        options={lists}
        chosen={filter.told}
        onChoose={(told) => {
          onChange({ told });
        }}
      />
      <div className={styles.fields}>
        <Field label="Find">
          <SearchBox
            className={styles.search}
            placeholder="Name, role, team or line manager"
            value={filter.find}
            onChange={(_, { value }) => {
              onChange({ find: value });
            }}
          />
        </Field>
        <Choice
          {...{ label: 'Team', all: 'Every team', words: choices.teams, chosen: filter.team }}
          onChoose={(team) => {
            onChange({ team });
          }}
        />
        <Choice
          {...{ label: 'Wave', all: 'Every wave', words: choices.waves, chosen: filter.wave }}
          onChoose={(wave) => {
            onChange({ wave });
          }}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  words: readonly string[];
  chosen: string;
  onChoose: (word: string) => void;
}

function Choice({ label, all, words, chosen, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">{all}</option>
        {chosen !== '' && !words.includes(chosen) && <option value={chosen}>{chosen}</option>}
        {words.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </Select>
    </Field>
  );
}
