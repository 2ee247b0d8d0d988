import { Field, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { FilterPills } from '../../../components/filter-pills.tsx';
import type { PeopleFilter, PeopleGroup, choicesOf } from './narrow-people.ts';

const useStyles = makeStyles({
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
  choices: ReturnType<typeof choicesOf>;
  /** None for those who see only who works here. */
  groups: readonly { key: PeopleGroup; title: string; count: number }[];
  onChange: (some: Partial<PeopleFilter>) => void;
}

/** Narrows the list by words, team, role and group. */
export function PeopleFilters({ filter, choices, groups, onChange }: PeopleFiltersProps) {
  const styles = useStyles();
  return (
    <>
      <div role="search" aria-label="People" className={styles.fields}>
        <Field label="Find">
          <SearchBox
            className={styles.search}
            placeholder="Name, role or team"
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
          {...{ label: 'Role', all: 'Every role', words: choices.roles, chosen: filter.role }}
          onChoose={(role) => {
            onChange({ role });
          }}
        />
      </div>
      {groups.length > 0 && (
        <FilterPills
          label="Show"
          options={groups}
          chosen={filter.who}
          onChoose={(who) => {
            onChange({ who });
          }}
        />
      )}
    </>
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
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
