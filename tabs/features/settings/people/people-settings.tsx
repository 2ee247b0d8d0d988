import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { Answer } from '../../../components/answer.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { useStaff } from '../api/use-staff.ts';
import { PeopleList } from './people-list.tsx';
import { publicRows } from './people-rows.ts';
import { StaffList } from './staff-list.tsx';

const useStyles = makeStyles({
  loading: { display: 'grid', gap: tokens.spacingVerticalS },
});

/** Who works here: to change for those who may, to look up for everybody else. */
export function PeopleSettings() {
  return (
    <Answer of={useMe()} loading={<Loading />}>
      {({ may }) => (may.changePeople ? <ChangedList /> : <ReadList />)}
    </Answer>
  );
}

function ChangedList() {
  return (
    <Answer of={useStaff()} loading={<Loading />}>
      {(staff) => <StaffList staff={staff} />}
    </Answer>
  );
}

function ReadList() {
  return (
    <Answer of={usePeople()} loading={<Loading />}>
      {(people) => <PeopleList rows={publicRows(people)} onOpen={null} />}
    </Answer>
  );
}

function Loading() {
  const styles = useStyles();
  return (
    <Skeleton aria-label="Loading the staff list" className={styles.loading}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((line) => (
        <SkeletonItem key={line} size={48} />
      ))}
    </Skeleton>
  );
}
