import {
  Button,
  Caption1,
  Text,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import type { StaffView } from '../../../../bot/contract/staff.ts';
import { Panel } from '../../../components/panel.tsx';
import type { StaffPerson } from '../api/use-staff.ts';
import { leftWords } from './left-words.ts';
import { LongList } from './long-list.tsx';

export type Unlisted = StaffView['unlisted'][number];

const useStyles = makeStyles({
  member: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  words: { display: 'grid', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface TeamMembersProps {
  staff: Pick<StaffView, 'teams' | 'unlisted' | 'people'>;
  onAdd: (member: Unlisted) => void;
  /** Opens a leaver who is in the team still. */
  onOpen: (personId: string) => void;
}

/** Who is in the app's teams without being on the staff list; nothing while there is nobody. */
export function TeamMembers({ staff, onAdd, onOpen }: TeamMembersProps) {
  const styles = useStyles();
  const { teams, unlisted, people } = staff;
  if (unlisted.length === 0) return null;
  return (
    <Panel title={`In the team, not on the staff list (${unlisted.length})`}>
      <Caption1 block className={styles.quiet}>
        {`They are told of nothing until they are on the list. ${teams.map(teamWords).join('. ')}.`}
      </Caption1>
      <LongList label="In the team, not on the staff list" items={unlisted} atOnce={4}>
        {(member) => (
          <Member
            member={member}
            leaver={people.find(({ entraId }) => entraId === member.entraId) ?? null}
            onAdd={onAdd}
            onOpen={onOpen}
          />
        )}
      </LongList>
    </Panel>
  );
}

interface MemberProps extends Pick<TeamMembersProps, 'onAdd' | 'onOpen'> {
  member: Unlisted;
  /** The same person as they stand on the list, where they had left. */
  leaver: StaffPerson | null;
}

function Member({ member, leaver, onAdd, onOpen }: MemberProps) {
  const styles = useStyles();
  const focus = useRestoreFocusTarget();
  const act = leaver === null ? 'Add' : 'See leaver';
  return (
    <div className={styles.member}>
      <span className={styles.words}>
        <Text>{member.name}</Text>
        <Caption1 className={styles.quiet}>
          {[member.address, leaver === null ? '' : leftWords(leaver)].filter(Boolean).join(' · ')}
        </Caption1>
      </span>
      <Button
        {...focus}
        size="small"
        aria-label={`${act}: ${member.name}`}
        onClick={() => {
          if (leaver === null) onAdd(member);
          else onOpen(leaver.id);
        }}
      >
        {act}
      </Button>
    </div>
  );
}

function teamWords({ name, members, refreshedAt }: StaffView['teams'][number]): string {
  if (refreshedAt === null) return `${name}: not looked at yet`;
  const when = sayMoment(refreshedAt, new Date().toISOString());
  return `${name}: ${countWords(members, 'member', 'members')}, looked at ${when}`;
}
