import { FilterPills } from '../../../components/filter-pills.tsx';
import { ListSearch } from '../../../components/list-search.tsx';
import type { Narrowed, PeopleFilter, choicesOf } from './people-filter.ts';

export interface PeopleFiltersProps {
  filter: PeopleFilter;
  lists: Narrowed['lists'];
  choices: ReturnType<typeof choicesOf>;
  onChange: (some: Partial<PeopleFilter>) => void;
}

/** Narrows the people by how far the news has got, words, team and wave. */
export function PeopleFilters({ filter, lists, choices, onChange }: PeopleFiltersProps) {
  const team = {
    ...{ label: 'Team', all: 'Every team', words: choices.teams, chosen: filter.team },
    onChoose: (chosen: string) => {
      onChange({ team: chosen });
    },
  };
  const wave = {
    ...{ label: 'Wave', all: 'Every wave', words: choices.waves, chosen: filter.wave },
    onChoose: (chosen: string) => {
      onChange({ wave: chosen });
    },
  };
  return (
    <ListSearch
      label="People"
      find={filter.find}
      placeholder="Name, role, team or line manager"
      onFind={(find) => {
        onChange({ find });
      }}
      choices={[team, wave]}
    >
      <FilterPills
        label="Show"
        options={lists}
        chosen={filter.told}
        onChoose={(told) => {
          onChange({ told });
        }}
      />
    </ListSearch>
  );
}
