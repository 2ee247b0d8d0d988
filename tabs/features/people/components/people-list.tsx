import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { ReachRow, ReachView } from '../../../../bot/contract/reach.ts';
import { NobodyFound } from '../../../components/nobody-found.tsx';
import { Panel } from '../../../components/panel.tsx';
import { PeopleLines } from '../../../components/people-lines.tsx';
import { withWords } from '../../../lib/address-words.ts';
import { PeopleActions } from './people-actions.tsx';
import { choicesOf, filterIn, narrowed, type PeopleFilter } from './people-filter.ts';
import { PeopleFilters } from './people-filters.tsx';
import { ReachLine } from './reach-line.tsx';

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
        <NobodyFound
          onShowAll={() => {
            narrow({ told: 'all', find: '', team: '', wave: '' });
          }}
        />
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
          <PeopleLines rows={shown}>
            {(row) => (
              <ReachLine
                row={row}
                now={view.asOf}
                chosen={view.mayRemind ? chosen.has(row.id) : null}
                onChoose={choose}
              />
            )}
          </PeopleLines>
        </>
      )}
    </Panel>
  );
}

/** The filter that the address remembers. */
function useFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(() => filterIn(search), [search]);
  const narrow = (some: Partial<PeopleFilter>) => {
    setSearch((before) => withWords(before, some), { replace: true });
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
