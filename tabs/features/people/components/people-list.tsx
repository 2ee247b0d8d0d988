import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { ReachView } from '../../../../bot/contract/reach.ts';
import { ChooseAll } from '../../../components/choose-all.tsx';
import { NobodyFound } from '../../../components/nobody-found.tsx';
import { Panel } from '../../../components/panel.tsx';
import { PeopleLines } from '../../../components/people-lines.tsx';
import { useChosen } from '../../../components/use-chosen.ts';
import { withWords } from '../../../lib/address-words.ts';
import { PeopleActions } from './people-actions.tsx';
import { choicesOf, filterIn, narrowed, type PeopleFilter } from './people-filter.ts';
import { PeopleFilters } from './people-filters.tsx';
import { ReachLine } from './reach-line.tsx';

const useStyles = makeStyles({
  part: { gap: tokens.spacingVerticalS },
});

/** The people, narrowed by what the address says, and what can be done with them. */
export function PeopleList({ view }: { view: ReachView }) {
  const styles = useStyles();
  const { filter, narrow } = useFilter();
  const { shown, lists } = useMemo(() => narrowed(view, filter), [view, filter]);
  const choices = useMemo(() => choicesOf(view.people), [view.people]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const choosing = useChosen(ids);
  const { chosen, choose, chooseOnly } = choosing;
  return (
    <Panel
      title={countWords(shown.length, 'person', 'people')}
      aside={
        <PeopleActions
          view={view}
          list={filter.told}
          chosen={[...chosen]}
          onReminded={() => {
            chooseOnly([]);
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
          {view.mayRemind && <ChooseAll shown={ids} choosing={choosing} />}
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
