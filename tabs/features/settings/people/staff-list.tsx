import { Button } from '@fluentui/react-components';
import { PeopleAdd24Regular } from '@fluentui/react-icons/svg/people-add';
import { lazy, Suspense, useState } from 'react';
import type { StaffView } from '../../../../bot/contract/staff.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PeopleList } from './people-list.tsx';
import { staffRows } from './people-rows.ts';
import { StaffActions } from './staff-actions.tsx';
import { TeamMembers, type Unlisted } from './team-members.tsx';

const PersonDrawer = lazy(async () => {
  const { PersonDrawer } = await import('./person-drawer.tsx');
  return { default: PersonDrawer };
});
const ImportDialog = lazy(async () => {
  const { ImportDialog } = await import('./import-dialog.tsx');
  return { default: ImportDialog };
});

type Open = { what: 'person'; id: string } | { what: 'new'; known?: Unlisted } | { what: 'import' };

/** The staff list for those who may change it. */
export function StaffList({ staff }: { staff: StaffView }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => {
    setOpen(null);
  };
  const openPerson = (id: string) => {
    setOpen({ what: 'person', id });
  };
  const add = () => {
    setOpen({ what: 'new' });
  };
  const importFile = () => {
    setOpen({ what: 'import' });
  };
  return (
    <>
      <TeamMembers
        staff={staff}
        onAdd={(known) => {
          setOpen({ what: 'new', known });
        }}
        onOpen={openPerson}
      />
      {staff.people.length === 0 ? (
        <EmptyState
          level={2}
          icon={<PeopleAdd24Regular />}
          title="Nobody is on the staff list yet"
          action={
            <>
              <Button appearance="primary" onClick={importFile}>
                Import a CSV file
              </Button>{' '}
              <Button onClick={add}>Add a person</Button>
            </>
          }
        >
          Who is on it is told of a visit and owns items of it. Import the file that HR has, or add
          people one by one.
        </EmptyState>
      ) : (
        <PeopleList
          rows={staffRows(staff)}
          onOpen={openPerson}
          actions={<StaffActions onAdd={add} onImport={importFile} />}
        />
      )}
      <Suspense fallback={null}>
        {open?.what === 'person' && (
          <PersonDrawer staff={staff} personId={open.id} onClose={close} />
        )}
        {open?.what === 'new' && (
          <PersonDrawer staff={staff} personId={null} known={open.known} onClose={close} />
        )}
        {open?.what === 'import' && <ImportDialog onClose={close} />}
      </Suspense>
    </>
  );
}
