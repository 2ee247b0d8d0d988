import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { NobodyFound } from '../../../components/nobody-found.tsx';
import { Panel } from '../../../components/panel.tsx';
import { PeopleLines } from '../../../components/people-lines.tsx';
import { choicesOf, filterIn, narrowed, withFilter, type PeopleFilter } from './narrow-people.ts';
import { PeopleFilters } from './people-filters.tsx';
import type { PersonRow } from './people-rows.ts';
import { PersonLine } from './person-line.tsx';

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
        <NobodyFound
          onShowAll={() => {
            narrow({ find: '', team: '', role: '', who: 'here' });
          }}
        />
      ) : (
        <PeopleLines rows={shown}>{(row) => <PersonLine row={row} onOpen={onOpen} />}</PeopleLines>
      )}
    </Panel>
  );
}
