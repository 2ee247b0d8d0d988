import { Answer } from '../../../components/answer.tsx';
import { PeopleSkeleton } from '../../../components/people-skeleton.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { useStaff } from '../api/use-staff.ts';
import { PeopleList } from './people-list.tsx';
import { publicRows } from './people-rows.ts';
import { StaffList } from './staff-list.tsx';

/** Who works here: to change for those who may, to look up for everybody else. */
export function PeopleSettings() {
  return (
    <Answer of={useMe()} loading={<PeopleSkeleton label="Loading the staff list" />}>
      {({ may }) => (may.changePeople ? <ChangedList /> : <ReadList />)}
    </Answer>
  );
}

function ChangedList() {
  return (
    <Answer of={useStaff()} loading={<PeopleSkeleton label="Loading the staff list" />}>
      {(staff) => <StaffList staff={staff} />}
    </Answer>
  );
}

function ReadList() {
  return (
    <Answer of={usePeople()} loading={<PeopleSkeleton label="Loading the staff list" />}>
      {(people) => <PeopleList rows={publicRows(people)} onOpen={null} />}
    </Answer>
  );
}
