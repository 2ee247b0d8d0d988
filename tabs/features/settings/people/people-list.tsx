import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleSearch24Regular } from '@fluentui/react-icons/svg/people-search';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Panel } from '../../../components/panel.tsx';
import { choicesOf, filterIn, narrowed, withFilter, type PeopleFilter } from './narrow-people.ts';
import { PeopleFilters } from './people-filters.tsx';
import type { PersonRow } from './people-rows.ts';
import { PersonLines } from './person-lines.tsx';

const useStyles = makeStyles({
  part: { gap: tokens.spacingVerticalS },
});

export interface PeopleListProps {
  rows: readonly PersonRow[];
  /** Opens somebody to change them; null for those who may not. */
  onOpen: ((personId: string) => void) | null;
  /** What can be done with the list as a whole. */
  actions?: ReactNode;
}

/** The people, narrowed by what the address says; only the lines in view are drawn. */
export function PeopleList({ rows, onOpen, actions }: PeopleListProps) {
  const styles = useStyles();
  const [search, setSearch] = useSearchParams();
  // Those who may only read see who works here, whatever an address asks for.
  const filter = onOpen === null ? { ...filterIn(search), who: 'here' as const } : filterIn(search);
  const { shown, groups } = narrowed(rows, filter);
  const narrow = (some: Partial<PeopleFilter>) => {
    setSearch((before) => withFilter(before, some), { replace: true });
  };
  return (
    <Panel
      title={countWords(shown.length, 'person', 'people')}
      aside={actions}
      className={styles.part}
    >
      <PeopleFilters
        filter={filter}
        choices={choicesOf(rows)}
        groups={onOpen === null ? [] : groups}
        onChange={narrow}
      />
      {shown.length === 0 ? (
        <EmptyState
          level={3}
          icon={<PeopleSearch24Regular />}
          title="Nobody here"
          action={
            <Button
              onClick={() => {
                narrow({ find: '', team: '', role: '', who: 'here' });
              }}
            >
              Show everybody
            </Button>
          }
        >
          Nobody on the staff list fits what is asked for above.
        </EmptyState>
      ) : (
        <PersonLines rows={shown} onOpen={onOpen} />
      )}
    </Panel>
  );
}
