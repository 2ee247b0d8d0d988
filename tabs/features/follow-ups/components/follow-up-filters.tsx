import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import {
  followUpListTitles,
  followUpLists,
  isOnFollowUpList,
  type FollowUpFilter,
} from '../../../../bot/contract/follow-up-filter.ts';
import { letterWords } from '../../../../bot/contract/follow-up-words.ts';
import { FilterPills } from '../../../components/filter-pills.tsx';
import { ListSearch } from '../../../components/list-search.tsx';
import { eachOnce } from '../../../lib/each-once.ts';

export interface FollowUpFiltersProps {
  /** All there are, for the owners, themes and letters to choose from. */
  followUps: readonly FollowUpView[];
  /** Those let through by all of the filter but its list. */
  found: readonly FollowUpView[];
  filter: FollowUpFilter;
  onChange: (some: Partial<FollowUpFilter>) => void;
}

/** Narrows the follow-ups by list, words, owner, theme and letter. */
export function FollowUpFilters({ followUps, found, filter, onChange }: FollowUpFiltersProps) {
  const owner = {
    ...{ label: 'Owner', all: 'Every owner', chosen: filter.owner },
    words: eachOnce(followUps.map((followUp) => followUp.owner.name)),
    onChoose: (chosen: string) => {
      onChange({ owner: chosen });
    },
  };
  const theme = {
    ...{ label: 'Theme', all: 'Every theme', chosen: filter.theme },
    words: eachOnce(followUps.flatMap(({ themeTitle }) => themeTitle ?? [])),
    onChoose: (chosen: string) => {
      onChange({ theme: chosen });
    },
  };
  const letter = {
    ...{ label: 'Letter', all: 'Every letter', chosen: filter.letter },
    words: eachOnce(followUps.map(letterWords)),
    onChoose: (chosen: string) => {
      onChange({ letter: chosen });
    },
  };
  return (
    <ListSearch
      label="Follow-ups"
      find={filter.find}
      placeholder="Words of the action or finding"
      onFind={(find) => {
        onChange({ find });
      }}
      choices={[owner, theme, letter]}
    >
      <FilterPills
        label="Show"
        options={listsOf(found, filter.show)}
        chosen={filter.show}
        onChoose={(show) => {
          onChange({ show });
        }}
      />
    </ListSearch>
  );
}

/** A missed clock or a leaver is rare; what is red is overdue or has a missed clock. */
function listsOf(found: readonly FollowUpView[], chosen: FollowUpFilter['show']) {
  const rare = ['clock-missed', 'owner-left', 'red'];
  return followUpLists
    .map((key) => ({
      key,
      title: followUpListTitles[key],
      count: found.filter((followUp) => isOnFollowUpList(key, followUp)).length,
    }))
    .filter(
      ({ key, count }) => key === chosen || !rare.includes(key) || (key !== 'red' && count > 0),
    );
}
