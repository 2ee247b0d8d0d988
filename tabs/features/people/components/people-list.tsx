import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleSearch24Regular } from '@fluentui/react-icons/svg/people-search';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { ReachRow, ReachView } from '../../../../bot/contract/reach.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Panel } from '../../../components/panel.tsx';
import { PeopleActions } from './people-actions.tsx';
import { choicesOf, filterIn, narrowed, withFilter, type PeopleFilter } from './people-filter.ts';
import { PeopleFilters } from './people-filters.tsx';
import { ReachLines } from './reach-lines.tsx';

const useStyles = makeStyles({
  part: { gap: tokens.spacingVerticalS },
  all: { justifySelf: 'start', '@media print': { display: 'none' } },
});

/** The people, narrowed by what the address says, and what can be done with them. */
export function PeopleList({ view }: { view: ReachView }) {
  const styles = useStyles();
  const { filter, narrow } = useFilter();
  const { shown, lists } = useMemo(() => narrowed(view, filter), [view, filter]);
  const choices = useMemo(() => choicesOf(view.people), [view.people]);
  const { chosen, choose, chooseAll } = useChosen(shown);
  return (
    <Panel
      title={countWords(shown.length, 'person', 'people')}
      aside={
        <PeopleActions
          view={view}
          list={filter.told}
          chosen={[...chosen]}
          onReminded={() => {
            chooseAll(false);
          }}
        />
      }
      className={styles.part}
    >
      <PeopleFilters filter={filter} lists={lists} choices={choices} onChange={narrow} />
      {shown.length === 0 ? (
        <Nobody onShowAll={narrow} />
      ) : (
        <>
          {view.mayRemind && (
            <Checkbox
              className={styles.all}
              label={`Choose all ${shown.length} shown`}
              checked={allOf(chosen, shown)}
              onChange={(_, { checked }) => {
                chooseAll(checked === true);
              }}
            />
          )}
          <ReachLines
            rows={shown}
            now={view.asOf}
            chosen={view.mayRemind ? chosen : null}
            onChoose={choose}
          />
        </>
      )}
    </Panel>
  );
}

function Nobody({ onShowAll }: { onShowAll: (some: Partial<PeopleFilter>) => void }) {
  return (
    <EmptyState
      level={3}
      icon={<PeopleSearch24Regular />}
      title="Nobody here"
      action={
        <Button
          onClick={() => {
            onShowAll({ told: 'all', find: '', team: '', wave: '' });
          }}
        >
          Show everybody
        </Button>
      }
    >
      Nobody fits what is asked for above.
    </EmptyState>
  );
}

/** The filter that the address remembers. */
function useFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => filterIn(search), [search]);
  const narrow = (some: Partial<PeopleFilter>) => {
    setSearch((before) => withFilter(before, some), { replace: true });
  };
  return { filter, narrow };
}

/** Who is chosen. Nobody out of view is: what is not seen is not reminded. */
function useChosen(shown: readonly ReachRow[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(
    () => new Set(shown.flatMap(({ id }) => (ids.has(id) ? [id] : []))),
    [ids, shown],
  );
  const choose = useCallback((id: string, wanted: boolean) => {
    setIds((before) => {
      const next = new Set(before);
      if (wanted) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const chooseAll = (wanted: boolean) => {
    setIds(new Set(wanted ? shown.map(({ id }) => id) : []));
  };
  return { chosen, choose, chooseAll };
}

function allOf(chosen: ReadonlySet<string>, shown: readonly ReachRow[]): boolean | 'mixed' {
  if (chosen.size === 0) return false;
  return chosen.size === shown.length ? true : 'mixed';
}
