import { FilterPills } from '../../../components/filter-pills.tsx';
import { ListSearch } from '../../../components/list-search.tsx';
import type { PeopleFilter, PeopleGroup, choicesOf } from './narrow-people.ts';

export interface PeopleFiltersProps {
  filter: PeopleFilter;
  choices: ReturnType<typeof choicesOf>;
  /** None for those who see only who works here. */
  groups: readonly { key: PeopleGroup; title: string; count: number }[];
  onChange: (some: Partial<PeopleFilter>) => void;
}

/** Narrows the list by group, words, team and role. */
export function PeopleFilters({ filter, choices, groups, onChange }: PeopleFiltersProps) {
  const team = {
    ...{ label: 'Team', all: 'Every team', words: choices.teams, chosen: filter.team },
    onChoose: (chosen: string) => {
      onChange({ team: chosen });
    },
  };
  const role = {
    ...{ label: 'Role', all: 'Every role', words: choices.roles, chosen: filter.role },
    onChoose: (chosen: string) => {
      onChange({ role: chosen });
    },
  };
  return (
    <ListSearch
      label="People"
      find={filter.find}
      placeholder="Name, role or team"
      onFind={(find) => {
        onChange({ find });
      }}
      choices={[team, role]}
    >
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
    </ListSearch>
  );
}
