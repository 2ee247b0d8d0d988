import { makeStyles, tokens } from '@fluentui/react-components';
import type { StaffView } from '../../../../bot/contract/staff.ts';
import { DrawerFrame } from '../../../components/drawer-frame.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { EditPersonForm } from './edit-person-form.tsx';
import { ForgetSection } from './forget-section.tsx';
import { LeaverSection } from './leaver-section.tsx';
import { PersonHistoryList } from './person-history-list.tsx';
import type { Unlisted } from './team-members.tsx';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
  },
});

export interface PersonDrawerProps {
  /** As it stands now, also when somebody else changes it while the drawer is open. */
  staff: StaffView;
  /** Null for somebody new. */
  personId: string | null;
  /** What is known of somebody new. */
  known?: Unlisted | undefined;
  onClose: () => void;
}

/** One person over the list: what it says of them, to change, and who changed what. */
export function PersonDrawer({ staff, personId, known, onClose }: PersonDrawerProps) {
  const styles = useStyles();
  const mayForget = useMe().data?.may.changeRetention === true;
  const person = staff.people.find(({ id }) => id === personId) ?? null;
  return (
    <DrawerFrame title={person?.name ?? 'Add a person'} onClose={onClose}>
      <div className={styles.body}>
        <EditPersonForm staff={staff} person={person} known={known} onClose={onClose} />
        {person !== null && <LeaverSection staff={staff} person={person} />}
        {person?.active === false && mayForget && (
          <ForgetSection person={person} onForgotten={onClose} />
        )}
        {person !== null && <PersonHistoryList personId={person.id} />}
      </div>
    </DrawerFrame>
  );
}
